import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useMe } from '@/api/me'
import { usePhrase, useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import { NotFoundPage } from './NotFoundPage'
import styles from './ProjectFrame.module.css'
import { text } from './text'
import { administrationPages } from './useEntries'

const HOME = '/administration'

/** The pages of the administration behind tabs; the first one opens by itself. */
export function AdministrationFrame() {
  const t = useText(text)
  const say = usePhrase()
  const pages = administrationPages(useMe().can)
  const { pathname } = useLocation()
  const active = pages.find((page) => pathname.startsWith(`${HOME}/${page.path}`))
  usePage(active ? [{ label: t.administration, to: HOME }, { label: say(active.label) }] : [{ label: t.administration }])
  const [first] = pages
  if (!first || (!active && pathname !== HOME)) return <NotFoundPage />
  if (!active) return <Navigate to={pathOf(first.path)} replace />
  return (
    <div className={styles['frame']}>
      <header className={styles['header']}>
        <div className={styles['title']}>
          <span>{t.administration}</span>
        </div>
        <nav aria-label={t.administration} className={styles['tabs']}>
          {pages.map((page) => (
            <Link key={page.id} to={pathOf(page.path)} className={styles['tab']} activeOptions={{ includeSearch: false }}>
              {say(page.label)}
            </Link>
          ))}
        </nav>
      </header>
      <div className={styles['page']}>
        <Outlet />
      </div>
    </div>
  )
}

function pathOf(path: string): string {
  return `${HOME}/${path}`
}

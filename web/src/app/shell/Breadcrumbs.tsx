import { Link } from '@tanstack/react-router'
import { useText } from '@/ui/language'
import { useCrumbs } from '@/ui/page/page'
import { text } from './text'
import styles from './TopBar.module.css'

export function Breadcrumbs() {
  const t = useText(text)
  const crumbs = useCrumbs()
  return (
    <nav aria-label={t.breadcrumbs} style={{ flex: 1, minWidth: 0 }}>
      <ol className={styles['crumbs']}>
        {crumbs.map((crumb) => (
          <li key={crumb.to ?? crumb.label}>
            {crumb.to ? (
              <Link to={crumb.to} className={styles['crumb']}>
                {crumb.label}
              </Link>
            ) : (
              <span className={styles['crumb']} aria-current="page">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

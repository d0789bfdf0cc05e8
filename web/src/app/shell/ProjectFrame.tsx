import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router'
import { useProject } from '@/api/project'
import { useLive } from '@/api/useLive'
import { usePhrase, useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import styles from './ProjectFrame.module.css'
import { text } from './text'
import { projectTabs } from './useEntries'

const route = getRouteApi('/shell/projects/$projectId')

function tabPath(projectId: number, path: string): string {
  return path === '' ? `/projects/${projectId}` : `/projects/${projectId}/${path}`
}

/** The header and tabs of one project around the page of the chosen tab. */
export function ProjectFrame() {
  const t = useText(text)
  const say = usePhrase()
  const { projectId } = route.useParams()
  const project = useProject(projectId)
  useLive(projectId)
  const { pathname } = useLocation()
  const tabs = projectTabs(project.can)
  const active = tabs.find((tab) => pathname === tabPath(projectId, tab.path))
  const here = active ? [{ label: project.name, to: tabPath(projectId, '') }, { label: say(active.label) }] : [{ label: project.name }]
  usePage([{ label: t.projects, to: '/projects' }, ...here])
  return (
    <div className={styles['frame']}>
      <header className={styles['header']}>
        <h1 title={project.name}>{project.name}</h1>
        <nav aria-label={t.projectTabs} className={styles['tabs']}>
          {tabs.map((tab) => (
            <Link
              key={tab.id}
              to={tabPath(projectId, tab.path)}
              className={styles['tab']}
              activeOptions={{ exact: tab.path === '', includeSearch: false }}
            >
              {say(tab.label)}
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

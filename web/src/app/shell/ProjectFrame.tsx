import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router'
import { type Project, useProject } from '@/api/project'
import { useLive } from '@/api/useLive'
import { StageTag } from '@/features/projects/StageTag'
import { useRemember } from '@/features/projects/recent'
import { StarButton } from '@/features/projects/StarButton'
import { usePhrase, useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import { ProjectHealth } from './ProjectHealth'
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
  const project = useProject(route.useParams().projectId)
  const { pathname } = useLocation()
  useLive(project.id)
  useRemember(project.id)
  const active = projectTabs(project.can).find((tab) => pathname === tabPath(project.id, tab.path))
  const home = tabPath(project.id, '')
  const here = active && active.path !== '' ? [{ label: project.name, to: home }, { label: say(active.label) }] : [{ label: project.name }]
  usePage([{ label: t.projects, to: '/projects' }, ...here])
  return (
    <div className={styles['frame']}>
      <header className={styles['header']}>
        <div className={styles['title']}>
          <h1 title={project.name}>{project.name}</h1>
          <StarButton project={project} />
          <StageTag project={project} />
          <ProjectHealth projectId={project.id} />
        </div>
        <Tabs project={project} />
      </header>
      <div className={styles['page']}>
        <Outlet />
      </div>
    </div>
  )
}

function Tabs({ project }: { project: Project }) {
  const t = useText(text)
  const say = usePhrase()
  return (
    <nav aria-label={t.projectTabs} className={styles['tabs']}>
      {projectTabs(project.can).map((tab) => {
        const to: string = tabPath(project.id, tab.path)
        return (
          <Link key={tab.id} to={to} className={styles['tab']} activeOptions={{ exact: tab.path === '', includeSearch: false }}>
            {say(tab.label)}
          </Link>
        )
      })}
    </nav>
  )
}

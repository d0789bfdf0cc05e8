import { Link } from '@tanstack/react-router'
import { api } from '@/api/client'
import type { Project } from '@/api/project'
import { personColour } from '@/lib/person'
import { useText } from '@/ui/language'
import styles from './projects.module.css'
import { useRecentProjects } from './recent'
import { text } from './text'

const MOST = 8

/** Starred projects, and those opened last, under the sidebar's entries. */
export function ProjectShortcuts() {
  const t = useText(text)
  const recentIds = useRecentProjects()
  const starred = api.useQuery('get', '/api/v1/projects', { params: { query: { starred: true, limit: 20 } } }).data?.items ?? []
  const known = api.useQuery('get', '/api/v1/projects', { params: { query: { limit: 100 } } }, { enabled: recentIds.length > 0 }).data?.items ?? []
  const starredIds = new Set(starred.map((project) => project.id))
  const recent = recentIds.flatMap((id) => known.filter((project) => project.id === id && !starredIds.has(id)))
  return (
    <>
      <Shortcuts title={t.starred} projects={starred} />
      <Shortcuts title={t.recent} projects={recent.slice(0, MOST)} />
    </>
  )
}

function Shortcuts({ title, projects }: { title: string; projects: readonly Project[] }) {
  if (projects.length === 0) return null
  return (
    <section className={styles['shortcuts']}>
      <h2>{title}</h2>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <Link to="/projects/$projectId" params={{ projectId: project.id }} className={styles['shortcut']} title={project.name}>
              <span className={styles['square']} style={{ background: personColour(project.key) }} aria-hidden>
                {project.key.slice(0, 1)}
              </span>
              <span>{project.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

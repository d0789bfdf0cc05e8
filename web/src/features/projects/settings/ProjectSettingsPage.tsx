import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useProject } from '@/api/project'
import { useText } from '@/ui/language'
import { ArchiveSection } from './ArchiveSection'
import { MembersSection } from './MembersSection'
import { ProjectForm } from './ProjectForm'
import styles from './settings.module.css'
import { text } from './text'

const route = getRouteApi('/shell/projects/$projectId')

/** What belongs to the project itself; `children` are the sections of other domains. */
export function ProjectSettingsPage({ children }: { children: ReactNode }) {
  const t = useText(text)
  const project = useProject(route.useParams().projectId)
  return (
    <div className={styles['page']}>
      <section>
        <h2>{t.general}</h2>
        <ProjectForm key={project.version} project={project} />
      </section>
      {children}
      <MembersSection project={project} />
      {project.can['manage'] && <ArchiveSection project={project} />}
    </div>
  )
}

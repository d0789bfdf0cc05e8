import { getRouteApi } from '@tanstack/react-router'
import { useProject } from '@/api/project'
import { useText } from '@/ui/language'
import { ArchiveSection } from './ArchiveSection'
import { MembersSection } from './MembersSection'
import { ProjectForm } from './ProjectForm'
import styles from './settings.module.css'
import { text } from './text'

const route = getRouteApi('/shell/projects/$projectId')

export function ProjectSettingsPage() {
  const t = useText(text)
  const project = useProject(route.useParams().projectId)
  return (
    <div className={styles['page']}>
      <section>
        <h2>{t.general}</h2>
        <ProjectForm key={project.version} project={project} />
      </section>
      <MembersSection project={project} />
      {project.can['manage'] && <ArchiveSection project={project} />}
    </div>
  )
}

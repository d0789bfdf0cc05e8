import { getRouteApi } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '@/api/client'
import { useProject } from '@/api/project'
import { useText } from '@/ui/language'
import { ProjectFacts } from './ProjectFacts'
import { ProjectMembers } from './ProjectMembers'
import styles from './projects.module.css'
import { text } from './text'

const route = getRouteApi('/shell/projects/$projectId')

/** What a project is; `children` say what happens in it. */
export function ProjectOverviewPage({ children }: { children: ReactNode }) {
  const t = useText(text)
  const { projectId } = route.useParams()
  const project = useProject(projectId)
  return (
    <>
      {project.archived_at && <ArchivedNotice projectId={projectId} canRestore={project.can['manage'] === true} />}
      <div className={styles['overview']}>
        <section>
          <h2>{t.description}</h2>
          <p className={styles['prose']} data-empty={project.description === ''}>
            {project.description || t.noDescription}
          </p>
          {children}
        </section>
        <aside>
          <h2>{t.facts}</h2>
          <ProjectFacts project={project} />
          <h2>{t.members}</h2>
          <ProjectMembers projectId={projectId} />
        </aside>
      </div>
    </>
  )
}

function ArchivedNotice({ projectId, canRestore }: { projectId: number; canRestore: boolean }) {
  const t = useText(text)
  const queries = useQueryClient()
  const restore = api.useMutation('delete', '/api/v1/projects/{project_id}/archive', { onSuccess: () => queries.invalidateQueries() })
  const action = canRestore && (
    <Button size="small" loading={restore.isPending} onClick={() => restore.mutate({ params: { path: { project_id: projectId } } })}>
      {t.restore}
    </Button>
  )
  return <Alert banner type="info" title={t.archivedNotice} action={action} />
}

import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { api } from '@/api/client'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import styles from './settings.module.css'
import { text } from './text'

export function ArchiveSection({ project }: { project: Project }) {
  const t = useText(text)
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries()
  const archive = api.useMutation('put', '/api/v1/projects/{project_id}/archive', { onSuccess })
  const restore = api.useMutation('delete', '/api/v1/projects/{project_id}/archive', { onSuccess })
  const change = project.archived_at ? restore : archive
  return (
    <section>
      <h2>{t.archive}</h2>
      <p className={styles['hint']}>{t.archiveHint}</p>
      <Button loading={change.isPending} onClick={() => change.mutate({ params: { path: { project_id: project.id } } })}>
        {project.archived_at ? t.restoreProject : t.archiveProject}
      </Button>
    </section>
  )
}

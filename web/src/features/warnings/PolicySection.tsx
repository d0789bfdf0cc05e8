import { useQueryClient } from '@tanstack/react-query'
import { api, ifMatch } from '@/api/client'
import { useText } from '@/ui/language'
import { PolicyForm } from './PolicyForm'
import { text } from './text'
import styles from './warnings.module.css'

const PATH = '/api/v1/projects/{project_id}/warning-policy'

/** A project's rules of warnings; a section of its settings. */
export function PolicySection({ projectId }: { projectId: number }) {
  const t = useText(text)
  const queries = useQueryClient()
  const params = { path: { project_id: projectId } }
  const { data: policy } = api.useSuspenseQuery('get', PATH, { params })
  const { mutate } = api.useMutation('patch', PATH, { onSettled: () => queries.invalidateQueries({ queryKey: ['get', PATH] }) })
  return (
    <section className={styles['policy']}>
      <h2>{t.warnings}</h2>
      <p className={styles['faint']}>{t.rulesHint}</p>
      <PolicyForm policy={policy} isProject onChange={(body) => mutate({ params, body, headers: ifMatch(policy.version) })} />
    </section>
  )
}

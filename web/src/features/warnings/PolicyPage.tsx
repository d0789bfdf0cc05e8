import { useQueryClient } from '@tanstack/react-query'
import { api, ifMatch } from '@/api/client'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { PolicyForm } from './PolicyForm'
import { text } from './text'
import styles from './warnings.module.css'

const PATH = '/api/v1/warning-policy'

/** The company's rules of warnings; a page of the administration. */
export function PolicyPage() {
  const t = useText(text)
  const queries = useQueryClient()
  const { data: policy } = api.useSuspenseQuery('get', PATH, {})
  const { mutate } = api.useMutation('patch', PATH, { onSettled: () => queries.invalidateQueries({ queryKey: ['get', PATH] }) })
  return (
    <>
      <PageHeader title={t.warnings} note={t.companyRulesHint} />
      <div className={styles['policyPage']}>
        <PolicyForm policy={policy} isProject={false} onChange={(body) => mutate({ body, headers: ifMatch(policy.version) })} />
      </div>
    </>
  )
}

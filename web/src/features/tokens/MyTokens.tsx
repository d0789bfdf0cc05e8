import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId } from 'react'
import { api } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import { AgoText } from '@/ui/value/AgoText'
import { InstantText } from '@/ui/value/InstantText'
import { NewToken } from './NewToken'
import { scopeText, text } from './text'
import styles from './tokens.module.css'

const PATH = '/api/v1/access-tokens'

/** One's access tokens: until when, when each was used last, a new one, and revoking. */
export function MyTokens() {
  const t = useText(text)
  const scopes = useText(scopeText)
  const heading = useId()
  const queries = useQueryClient()
  const tokens = api.useQuery('get', PATH, {}).data?.items
  const readAgain = () => queries.invalidateQueries({ queryKey: ['get', PATH] })
  const { mutate, error } = api.useMutation('delete', '/api/v1/access-tokens/{token_id}', { meta: { saysProblem: true }, onSuccess: readAgain })
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <h2 id={heading}>{t.tokens}</h2>
      <p className={styles['hint']}>{t.hint}</p>
      <ErrorLine error={error} />
      {tokens?.length === 0 && <p className={styles['hint']}>{t.none}</p>}
      <ul className={styles['tokens']}>
        {tokens?.map((token) => (
          <li key={token.id}>
            <span>
              {token.name} · {scopes[token.scope]} · <code>{token.hint}…</code>
              <small>
                {t.expires} <InstantText instant={token.expires_at} /> · {token.last_used_at ? t.lastUsed : t.neverUsed} {token.last_used_at && <AgoText instant={token.last_used_at} />} {token.last_address}
              </small>
            </span>
            <Button aria-label={t.revokeLabel(token.name)} onClick={() => mutate({ params: { path: { token_id: token.id } } })}>
              {t.revoke}
            </Button>
          </li>
        ))}
      </ul>
      <NewToken onMade={() => void readAgain()} />
    </section>
  )
}

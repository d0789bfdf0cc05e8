import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { api } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import { AgoText } from '@/ui/value/AgoText'
import { StatusTag } from '@/ui/value/StatusTag'
import styles from '../accounts.module.css'
import { text } from './text'

/** Where I am signed in. */
export function MySessions() {
  const t = useText(text)
  const queries = useQueryClient()
  const sessions = api.useQuery('get', '/api/v1/sessions', {}).data?.items ?? []
  const { mutate, error } = api.useMutation('delete', '/api/v1/sessions/{session_id}', {
    meta: { saysProblem: true },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/sessions'] }),
  })
  return (
    <section className={styles['section']}>
      <h2>{t.sessions}</h2>
      <p className={styles['hint']}>{t.sessionsHint}</p>
      <ErrorLine error={error} />
      <ul className={styles['sessions']}>
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              {session.device}
              <small>
                {session.ip} · {t.lastActive} <AgoText instant={session.last_seen_at} />
              </small>
            </span>
            {session.is_current ? (
              <StatusTag label={t.thisDevice} shape="full" tone="good" />
            ) : (
              <Button onClick={() => mutate({ params: { path: { session_id: session.id } } })}>{t.end}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId } from 'react'
import { api } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import { AgoText } from '@/ui/value/AgoText'
import styles from './feeds.module.css'
import { NewFeed } from './NewFeed'
import { formText, text } from './text'

const PATH = '/api/v1/feeds'

/** One's links for calendar programs: when each was read last, a new one, and revoking. */
export function MyFeeds() {
  const t = useText(text)
  const forms = useText(formText)
  const heading = useId()
  const queries = useQueryClient()
  const feeds = api.useQuery('get', PATH, {}).data?.items ?? []
  const readAgain = () => queries.invalidateQueries({ queryKey: ['get', PATH] })
  const { mutate, error } = api.useMutation('delete', '/api/v1/feeds/{feed_id}', { meta: { saysProblem: true }, onSuccess: readAgain })
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <h2 id={heading}>{t.feeds}</h2>
      <p className={styles['hint']}>{t.hint}</p>
      <ErrorLine error={error} />
      <ul className={styles['feeds']}>
        {feeds.map((feed) => (
          <li key={feed.id}>
            <span>
              {feed.name} · {forms[feed.form]}
              <small>
                {feed.last_read_at ? (
                  <>
                    {t.lastRead} <AgoText instant={feed.last_read_at} />
                  </>
                ) : (
                  t.neverRead
                )}
              </small>
            </span>
            <Button aria-label={t.revokeLabel(feed.name)} onClick={() => mutate({ params: { path: { feed_id: feed.id } } })}>
              {t.revoke}
            </Button>
          </li>
        ))}
      </ul>
      <NewFeed onMade={() => void readAgain()} />
    </section>
  )
}

import { Button } from 'antd'
import { api } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { CopyButton } from '@/ui/form/CopyButton'
import { useText } from '@/ui/language'
import { InstantText } from '@/ui/value/InstantText'
import styles from '../accounts.module.css'
import { text } from '../text'
import { type Person, useRefreshPeople } from './usePeople'

/** Whether and how a person gets in: suspend, reinstate, a one-time link. */
export function PersonAccess({ person }: { person: Person }) {
  const t = useText(text)
  const meta = { saysProblem: true }
  const refresh = useRefreshPeople()
  const path = { params: { path: { person_id: person.id } } }
  const suspend = api.useMutation('put', '/api/v1/people/{person_id}/suspension', { meta, onSuccess: refresh })
  const reinstate = api.useMutation('delete', '/api/v1/people/{person_id}/suspension', { meta, onSuccess: refresh })
  const link = api.useMutation('post', '/api/v1/people/{person_id}/sign-in-links', { meta })
  return (
    <section className={styles['access']}>
      <h2>{t.access}</h2>
      <p className={styles['hint']}>{t.accessHint}</p>
      <div className={styles['buttons']}>
        {person.is_active && (
          <Button loading={link.isPending} onClick={() => link.mutate(path)}>
            {t.makeLink}
          </Button>
        )}
        {person.is_active && person.can['suspend'] && (
          <Button danger loading={suspend.isPending} onClick={() => suspend.mutate(path)}>
            {t.suspend}
          </Button>
        )}
        {!person.is_active && (
          <Button type="primary" loading={reinstate.isPending} onClick={() => reinstate.mutate(path)}>
            {t.reinstate}
          </Button>
        )}
      </div>
      <ErrorLine error={suspend.error ?? reinstate.error ?? link.error} />
      {link.data && <SignInLink name={person.name} url={link.data.url} expiresAt={link.data.expires_at} />}
    </section>
  )
}

function SignInLink({ name, url, expiresAt }: { name: string; url: string; expiresAt: string }) {
  const t = useText(text)
  return (
    <div className={styles['link']} role="status">
      <h2>{t.linkTitle(name)}</h2>
      <p className={styles['hint']}>{t.linkHint}</p>
      <code>{url}</code>
      <CopyButton text={url} />
      <p className={styles['faint']}>
        {t.linkExpires} <InstantText instant={expiresAt} />
      </p>
    </div>
  )
}

import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { showToast } from '@/lib/toasts'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import { words } from '@/ui/text'
import styles from './inbox.module.css'
import { kindText, paceText, text } from './text'

type Preference = components['schemas']['PreferenceOut']
type Kind = Preference['silent_kinds'][number]

const PATH = '/api/v1/inbox/preference'
const KINDS: readonly Kind[] = ['mentioned', 'assigned', 'unassigned', 'commented', 'changed', 'moved', 'trashed', 'due']
const PACES = ['never', 'daily', 'hourly'] as const
const SHOWN_FOR = 3_000

/** How one wants to be told. */
export function PreferenceDialog({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const { data } = api.useQuery('get', PATH, {})
  return (
    <Dialog label={t.settings} onClose={onClose}>
      <div className={styles['preference']}>
        <h2>{t.settings}</h2>
        {data ? <Choices preference={data} onClose={onClose} /> : <SkeletonRows rows={6} />}
      </div>
    </Dialog>
  )
}

function Choices({ preference, onClose }: { preference: Preference; onClose: () => void }) {
  const t = useText(text)
  const kinds = useText(kindText)
  const paces = useText(paceText)
  const common = useText(words)
  const queries = useQueryClient()
  const [chosen, setChosen] = useState(preference)
  const { mutate, isPending, error } = api.useMutation('put', PATH, {
    onSuccess: () => {
      showToast({ id: 'inbox', text: t.saved, tone: 'plain', lasting: SHOWN_FOR })
      void queries.invalidateQueries({ queryKey: ['get', PATH] })
      onClose()
    },
  })
  const change = (part: Partial<Preference>) => setChosen({ ...chosen, ...part })
  const tell = (kind: Kind, isTold: boolean) => {
    const others = chosen.silent_kinds.filter((each) => each !== kind)
    change({ silent_kinds: isTold ? others : [...others, kind] })
  }
  const save = () => {
    const { is_mail_configured: _, ...body } = chosen
    mutate({ body })
  }
  return (
    <>
      <h3>{t.kinds}</h3>
      <div className={styles['kinds']}>
        {KINDS.map((kind) => (
          <Checkbox key={kind} checked={!chosen.silent_kinds.includes(kind)} onChange={(event) => tell(kind, event.target.checked)}>
            {kinds[kind]}
          </Checkbox>
        ))}
      </div>
      <h3>{t.mail}</h3>
      <Select aria-label={t.mail} value={chosen.mail} onChange={(mail) => change({ mail })} options={PACES.map((value) => ({ value, label: paces[value] }))} />
      {!preference.is_mail_configured && <p className={styles['details']}>{t.mailKept}</p>}
      <h3>{t.quiet}</h3>
      <div className={styles['quiet']}>
        <input type="time" aria-label={t.quietFrom} value={shortTime(chosen.quiet_from)} onChange={(event) => change({ quiet_from: event.target.value || null })} />
        {t.to}
        <input type="time" aria-label={t.quietUntil} value={shortTime(chosen.quiet_until)} onChange={(event) => change({ quiet_until: event.target.value || null })} />
      </div>
      {error && <ErrorLine error={error} />}
      <footer>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button type="primary" loading={isPending} onClick={save}>
          {common.save}
        </Button>
      </footer>
    </>
  )
}

/** `18:00` of `18:00:00`. */
function shortTime(time: string | null): string {
  return time?.slice(0, 5) ?? ''
}

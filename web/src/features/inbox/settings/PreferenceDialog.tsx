import { Button, Select } from 'antd'
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { showToast } from '@/lib/toasts'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import { words } from '@/ui/text'
import { ChannelMatrix } from './ChannelMatrix'
import { isDefault, type Preference, withChannels } from './preference'
import { PushDevices } from './PushDevices'
import { QuietHours } from './QuietHours'
import styles from './settings.module.css'
import { paceText, text } from './text'

const PATH = '/api/v1/inbox/preference'
const PACES = ['daily', 'hourly', 'never'] as const
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
  const paces = useText(paceText)
  const common = useText(words)
  const [chosen, setChosen] = useState(preference)
  const { save, isPending, error } = useSave(onClose)
  const change = (part: Partial<Preference>) => setChosen({ ...chosen, ...part })
  return (
    <>
      <ChannelMatrix rows={chosen.channels} onChange={(kind, part) => change({ channels: withChannels(chosen.channels, kind, part) })} />
      <Button type="link" className={styles['reset']} disabled={isDefault(chosen)} onClick={() => change({ channels: chosen.defaults })}>
        {t.reset}
      </Button>
      <h3>{t.digest}</h3>
      <Select aria-label={t.digest} value={chosen.mail} onChange={(mail) => change({ mail })} options={PACES.map((value) => ({ value, label: paces[value] }))} />
      {!preference.is_mail_configured && <p className={styles['hint']}>{t.mailKept}</p>}
      <h3>{t.quiet}</h3>
      <QuietHours preference={chosen} onChange={change} />
      <PushDevices />
      {error && <ErrorLine error={error} />}
      <footer>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button type="primary" loading={isPending} onClick={() => save(chosen)}>
          {common.save}
        </Button>
      </footer>
    </>
  )
}

function useSave(onSaved: () => void) {
  const t = useText(text)
  const queries = useQueryClient()
  const { mutate, isPending, error } = api.useMutation('put', PATH, {
    meta: { saysProblem: true },
    onSuccess: () => {
      showToast({ id: 'inbox', text: t.saved, tone: 'plain', lasting: SHOWN_FOR })
      void queries.invalidateQueries({ queryKey: ['get', PATH] })
      onSaved()
    },
  })
  const save = ({ channels, mail, quiet_from, quiet_until }: Preference) => mutate({ body: { channels, mail, quiet_from, quiet_until } })
  return { save, isPending, error }
}

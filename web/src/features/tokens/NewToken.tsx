import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { api } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { CopyButton } from '@/ui/form/CopyButton'
import { useText } from '@/ui/language'
import { scopeText, text } from './text'
import styles from './tokens.module.css'

const SCOPES = ['read', 'write', 'administer'] as const
const DAYS = [7, 30, 90, 365]

/** What the token is for and may do; its secret appears once. */
export function NewToken({ onMade }: { onMade: () => void }) {
  const t = useText(text)
  const scopes = useText(scopeText)
  const [name, setName] = useState('')
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('read')
  const [days, setDays] = useState(90)
  const { mutate, data, error, isPending } = api.useMutation('post', '/api/v1/access-tokens', { meta: { saysProblem: true }, onSuccess: onMade })
  return (
    <>
      <div className={styles['new']}>
        <Input aria-label={t.name} placeholder={t.namePlaceholder} className={styles['name']} maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        <Select aria-label={t.scope} value={scope} onChange={setScope} options={SCOPES.map((value) => ({ value, label: scopes[value] }))} />
        <Select aria-label={t.days} value={days} onChange={setDays} options={DAYS.map((value) => ({ value, label: t.lasts(value) }))} />
        <Button loading={isPending} disabled={name.trim() === ''} onClick={() => mutate({ body: { name, scope, days } })}>
          {t.make}
        </Button>
      </div>
      {error && <ErrorLine error={error} />}
      {data && (
        <div className={styles['address']} role="status">
          <p>{t.shownOnce}</p>
          <code>{data.secret}</code>
          <CopyButton text={data.secret} />
        </div>
      )}
    </>
  )
}

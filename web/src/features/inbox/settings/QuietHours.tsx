import { Button } from 'antd'
import { useText } from '@/ui/language'
import { type Preference, shortTime } from './preference'
import styles from './settings.module.css'
import { text } from './text'

interface Props {
  preference: Preference
  onChange: (change: Partial<Preference>) => void
}

/** From when until when nobody is to be disturbed, on one's own clock. */
export function QuietHours({ preference, onChange }: Props) {
  const t = useText(text)
  const hasAny = preference.quiet_from !== null || preference.quiet_until !== null
  return (
    <div className={styles['quiet']}>
      <input type="time" aria-label={t.quietFrom} value={shortTime(preference.quiet_from)} onChange={(event) => onChange({ quiet_from: event.target.value || null })} />
      {t.to}
      <input type="time" aria-label={t.quietUntil} value={shortTime(preference.quiet_until)} onChange={(event) => onChange({ quiet_until: event.target.value || null })} />
      {hasAny && (
        <Button type="link" onClick={() => onChange({ quiet_from: null, quiet_until: null })}>
          {t.noQuiet}
        </Button>
      )}
    </div>
  )
}

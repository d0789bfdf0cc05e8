import { Segmented, Switch } from 'antd'
import { useEditMe, useMe } from '@/api/me'
import { TimeZoneSelect } from '@/ui/form/TimeZoneSelect'
import { useText } from '@/ui/language'
import styles from '../accounts.module.css'
import { LANGUAGES } from '../languages'
import { text } from './text'

/** Language, appearance, time zone: each takes effect at once. */
export function MyPreferences() {
  const t = useText(text)
  const me = useMe()
  const edit = useEditMe()
  const themes = [
    { value: 'light' as const, label: t.light },
    { value: 'dark' as const, label: t.dark },
    { value: 'system' as const, label: t.system },
  ]
  return (
    <section className={styles['section']}>
      <h2>{t.preferences}</h2>
      <div className={styles['setting']}>
        <span>{t.language}</span>
        <span>
          <Segmented aria-label={t.language} options={[...LANGUAGES]} value={me.language} onChange={(language) => edit({ language })} />
        </span>
      </div>
      <div className={styles['setting']}>
        <span>{t.theme}</span>
        <span>
          <Segmented aria-label={t.theme} options={themes} value={me.theme} onChange={(theme) => edit({ theme })} />
        </span>
      </div>
      <div className={styles['setting']}>
        <span>{t.timeZone}</span>
        <TimeZoneSelect label={t.timeZone} value={me.time_zone} onChange={(time_zone) => edit({ time_zone })} />
      </div>
      <div className={styles['setting']}>
        <span>{t.singleKeys}</span>
        <span>
          <Switch aria-label={t.singleKeys} checked={me.single_keys} onChange={(single_keys) => edit({ single_keys })} />
          <p className={styles['hint']}>{t.singleKeysHint}</p>
        </span>
      </div>
    </section>
  )
}

import { Button } from 'antd'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { AgoText } from '@/ui/value/AgoText'
import styles from './settings.module.css'
import { text } from './text'
import { usePushDevices } from './usePushDevices'

/** The browsers that notify, this one among them or not. */
export function PushDevices() {
  const t = useText(text)
  const common = useText(words)
  const { devices, state, isRefused, error, turnOn, turnOff, remove } = usePushDevices()
  return (
    <>
      <h3>{t.devices}</h3>
      {devices.length === 0 && <p className={styles['hint']}>{t.noDevices}</p>}
      <ul className={styles['devices']}>
        {devices.map((device) => (
          <li key={device.id}>
            <span>
              {device.device}
              <small>
                {device.last_sent_at ? (
                  <>
                    {t.lastSent} <AgoText instant={device.last_sent_at} />
                  </>
                ) : (
                  t.neverSent
                )}
              </small>
            </span>
            <Button aria-label={t.removeDevice(device.device)} onClick={() => remove(device.id)}>
              {common.remove}
            </Button>
          </li>
        ))}
      </ul>
      {state === 'off' && <Button onClick={turnOn}>{t.turnOn}</Button>}
      {state === 'on' && <Button onClick={turnOff}>{t.turnOff}</Button>}
      {(state === 'unsupported' || state === 'denied') && <p className={styles['hint']}>{t[state]}</p>}
      {isRefused && <p className={styles['hint']}>{t.refused}</p>}
      {error && <ErrorLine error={error} />}
    </>
  )
}

import { keyCaps } from '@/lib/keyboard'
import styles from './KeyHint.module.css'
import { isMac } from './platform'

/** The keys of a command, as small caps beside its name. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keyCaps(keys, isMac).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  )
}

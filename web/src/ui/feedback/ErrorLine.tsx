import { useText } from '../language'
import styles from './states.module.css'
import { text } from './text'

/** A refused action, in one line where it was asked for. */
export function ErrorLine({ error }: { error: unknown }) {
  const t = useText(text)
  if (!(error instanceof Error)) return null
  const isUnreachable = 'status' in error && error.status === 0
  return (
    <p role="alert" className={styles['line']}>
      {isUnreachable ? t.unreachable : error.message}
    </p>
  )
}

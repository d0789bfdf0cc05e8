import { Button } from 'antd'
import { useText } from '../language'
import { words } from '../text'
import styles from './states.module.css'
import { text } from './text'

interface Props {
  error: unknown
  reset?: () => void
}

/** What happened, what was kept, what to do. `error` may carry `status` as our ApiProblem does. */
export function ErrorState({ error, reset }: Props) {
  const t = useText(text)
  const { retry } = useText(words)
  const status = typeof error === 'object' && error && 'status' in error ? error.status : undefined
  const isUnreachable = status === 0
  const isAbsent = status === 404
  const title = isUnreachable ? t.unreachable : isAbsent ? t.notFound : t.wentWrong
  const advice = isUnreachable ? t.unreachableAdvice : isAbsent ? t.notFoundAdvice : t.kept
  return (
    <section className={styles['state']} role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      {!isAbsent && !isUnreachable && <code className={styles['detail']}>{error instanceof Error ? error.message : String(error)}</code>}
      {reset && !isAbsent && (
        <Button type="primary" onClick={reset}>
          {retry}
        </Button>
      )}
    </section>
  )
}

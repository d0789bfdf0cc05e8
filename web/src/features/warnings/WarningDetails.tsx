import { eventFieldWords } from '@/api/eventWords'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { AgoText } from '@/ui/value/AgoText'
import { stepText, text } from './text'
import { type Step, useWarning } from './useWarnings'
import styles from './warnings.module.css'

/** By which rule it was raised, and what became of it. */
export function WarningDetails({ warningId }: { warningId: number }) {
  const t = useText(text)
  const { data, error, refetch } = useWarning(warningId)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} />
  return (
    <div className={styles['details']}>
      <p>
        <b>{t.recipe}</b> {data.recipe}
      </p>
      <ol className={styles['steps']}>
        {data.history.map((step) => (
          <li key={step.id}>
            <AgoText instant={step.at} />
            <StepSentence step={step} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** `王建国 已确认：周五到货`. */
export function StepSentence({ step }: { step: Step }) {
  const t = useText(stepText)
  const names = useText(eventFieldWords) as Record<string, string>
  const fields = step.fields.map((field) => names[field] ?? field).join('、')
  const more = step.note || fields
  return (
    <span>
      {t[step.what](step.person_name || step.by_name)}
      {more && <span className={styles['faint']}> · {more}</span>}
    </span>
  )
}

import { formatDay } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import { text } from '../text'
import styles from '../gantt.module.css'
import type { Preview } from './usePreview'

/** Beside the pointer during a drag: what the project's finish would become, and how much moves. */
export function PreviewBadge({ preview, today }: { preview: Preview; today: string }) {
  const t = useText(text)
  const language = useLanguage()
  const { changes, pointer, answer } = preview
  const day = (date: string | null) => (date ? formatDay(date.slice(0, 10), language, today) : '—')
  const typed = changes[0]
  const place = { left: Math.min(pointer.x + 16, innerWidth - 260), top: Math.min(pointer.y + 20, innerHeight - 90) }
  return (
    <div className={styles['badge']} style={place} role="status">
      {typed && <b>{typed.percent_complete === undefined ? [typed.start, typed.finish].filter(Boolean).map((date) => day(date ?? null)).join(' – ') : `${typed.percent_complete}%`}</b>}
      {answer?.problems.map((problem) => (
        <span key={problem.code} data-tone="bad">
          {problem.message}
        </span>
      ))}
      {answer && answer.problems.length === 0 && <Outcome answer={answer} day={day} />}
      <small>{answer ? t.escape : `${t.looking} · ${t.escape}`}</small>
    </div>
  )
}

function Outcome({ answer, day }: { answer: NonNullable<Preview['answer']>; day: (date: string | null) => string }) {
  const t = useText(text)
  const isSame = answer.finish_before === answer.finish_after
  const isLater = !isSame && (answer.finish_after ?? '') > (answer.finish_before ?? '')
  return (
    <>
      <span data-tone={isSame ? undefined : isLater ? 'bad' : 'good'}>{isSame ? t.unchanged : `${t.projectFinish} ${day(answer.finish_before)} → ${day(answer.finish_after)}`}</span>
      {answer.moved.length > 1 && <span>{t.moves(answer.moved.length - 1)}</span>}
    </>
  )
}

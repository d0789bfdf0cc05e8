import { useSchema } from '@/api/projectSchema'
import type { Difference } from '@/api/scenarios'
import { constraintWords } from '@/api/words'
import { formatDay } from '@/lib/dates'
import { formatDuration } from '@/lib/duration'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { text } from '../text'

const ELAPSED_DAY = 1440

/** How the value of a field is said; a levelling delay may count minutes of the clock. */
export function useValueWords(projectId: number, minutesPerDay: number): (field: Difference['field'], value: Difference['value'], isElapsed?: boolean) => string {
  const t = useText(text)
  const constraints = useText(constraintWords)
  const language = useLanguage()
  const { today } = useClock()
  const { personById } = useSchema(projectId)
  return (field, value, isElapsed = false) => {
    if (value === null || value === '') return t.empty
    if (field === 'assignee_id') return personById.get(Number(value))?.name ?? '—'
    if (field === 'constraint') return constraints[value as keyof typeof constraints] ?? String(value)
    if (field === 'mode') return value === 'manual' ? t.manual : t.auto
    if (field === 'constraint_date') return formatDay(String(value).slice(0, 10), language, today)
    if (typeof value === 'boolean') return value ? t.yes : t.no
    return typeof value === 'number' ? formatDuration(value, isElapsed ? ELAPSED_DAY : minutesPerDay, language) : value
  }
}

import { formatInstant } from '@/lib/dates'
import { useClock } from '../clock'
import { useLanguage } from '../language'

/** A moment in full, by the reader's clock. */
export function InstantText({ instant }: { instant: string }) {
  const language = useLanguage()
  const { timeZone } = useClock()
  return <time dateTime={instant}>{formatInstant(instant, language, timeZone)}</time>
}

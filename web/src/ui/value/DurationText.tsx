import { formatDuration } from '@/lib/duration'
import { useLanguage } from '../language'

interface Props {
  /** Working minutes. */
  minutes: number | null | undefined
  minutesPerDay: number
}

export function DurationText({ minutes, minutesPerDay }: Props) {
  const language = useLanguage()
  return minutes === null || minutes === undefined ? null : <span>{formatDuration(minutes, minutesPerDay, language)}</span>
}

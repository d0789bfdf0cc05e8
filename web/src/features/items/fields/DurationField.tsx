import { formatDuration, parseDuration } from '@/lib/duration'
import { useLanguage } from '@/ui/language'
import { TypedField } from './TypedField'

interface Props {
  label: string
  /** Working minutes. */
  value: number | null
  minutesPerDay: number
  onSave: (minutes: number | null) => void
  isDisabled?: boolean
}

/** `3d 4h`, `3 天`; empty takes it away, what cannot be read comes back as it was. */
export function DurationField({ label, value, minutesPerDay, onSave, isDisabled }: Props) {
  const language = useLanguage()
  const shown = value === null ? '' : formatDuration(value, minutesPerDay, language)
  const save = (typed: string) => {
    const minutes = parseDuration(typed, minutesPerDay)
    if (typed.trim() === '' || minutes !== null) onSave(minutes)
  }
  return <TypedField label={label} value={shown} onSave={save} {...(isDisabled !== undefined && { isDisabled })} />
}

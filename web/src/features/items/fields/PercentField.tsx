import { TypedField } from './TypedField'

interface Props {
  label: string
  value: number
  onSave: (percent: number) => void
}

/** 0 to 100; anything else is not taken. */
export function PercentField({ label, value, onSave }: Props) {
  const save = (typed: string) => {
    const percent = Number(typed.normalize('NFKC').replace('%', '').trim() || Number.NaN)
    if (Number.isInteger(percent) && percent >= 0 && percent <= 100) onSave(percent)
  }
  return <TypedField label={label} value={`${value}%`} inputMode="numeric" onSave={save} />
}

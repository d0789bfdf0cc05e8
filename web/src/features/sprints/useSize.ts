import { saySize, type Unit } from '@/api/sprints'
import { useText } from '@/ui/language'
import { text } from './text'

/** Says sizes with their unit: `5 点`, `8.5 小时`. */
export function useSize(unit: Unit): (size: number) => string {
  const t = useText(text)
  return (size) => (unit === 'hours' ? t.hours : t.points)(saySize(size, unit))
}

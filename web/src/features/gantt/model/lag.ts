import type { LinkChanges } from '@/api/itemWrites'
import type { Link } from '@/api/plan'
import type { Language } from '@/lib/catalogue'
import { formatDuration, parseDuration } from '@/lib/duration'

/** Reads `2天`, `-1d`, `+50%`, nothing at all (none); null when it cannot be read. */
export function parseLag(typed: string, minutesPerDay: number): Required<Pick<LinkChanges, 'lag' | 'lag_unit'>> | null {
  const words = typed.trim().normalize('NFKC')
  const sign = /^[-−]/.test(words) ? -1 : 1
  const size = words.replace(/^[-−+]\s*/, '')
  const percent = /^(\d+)\s*%$/.exec(size)
  if (percent) return { lag: sign * Number(percent[1]), lag_unit: 'percent' }
  const minutes = size === '' ? 0 : parseDuration(size, minutesPerDay)
  return minutes === null ? null : { lag: minutes === 0 ? 0 : sign * minutes, lag_unit: 'working' }
}

/** `+2 天`, `−50%`; empty for none. */
export function lagText({ lag, lag_unit: unit }: Pick<Link, 'lag' | 'lag_unit'>, minutesPerDay: number, language: Language): string {
  if (lag === 0) return ''
  const sign = lag > 0 ? '+' : '−'
  const size = Math.abs(lag)
  if (unit.endsWith('percent')) return `${sign}${size}%`
  return sign + formatDuration(size, unit === 'elapsed' ? 24 * 60 : minutesPerDay, language)
}

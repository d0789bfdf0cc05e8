import type { LinkChanges } from '@/api/itemWrites'
import { parseDuration } from '@/lib/duration'

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

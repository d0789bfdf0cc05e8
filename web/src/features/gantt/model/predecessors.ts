import type { Link, Plan } from '@/api/plan'
import type { Language } from '@/lib/catalogue'
import { formatDuration } from '@/lib/duration'

/** `1.2, 1.3SS+2 天`: what an item waits for, by WBS code; finish-to-start is not said. */
export function predecessorsText(links: readonly Link[], plan: Pick<Plan, 'byId' | 'project'>, language: Language): string {
  return links.map((link) => `${plan.byId.get(link.predecessor_id)?.wbs ?? ''}${kind(link)}${lagText(link, plan.project.minutes_per_day, language)}`).join(', ')
}

function kind({ type, lag }: Link): string {
  return type === 'FS' && lag === 0 ? '' : type
}

/** `+2 天`, `−50%`; empty for none. */
export function lagText({ lag, lag_unit: unit }: Pick<Link, 'lag' | 'lag_unit'>, minutesPerDay: number, language: Language): string {
  if (lag === 0) return ''
  const sign = lag > 0 ? '+' : '−'
  const size = Math.abs(lag)
  if (unit.endsWith('percent')) return `${sign}${size}%`
  return sign + formatDuration(size, unit === 'elapsed' ? 24 * 60 : minutesPerDay, language)
}

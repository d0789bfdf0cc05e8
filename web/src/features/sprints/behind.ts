import type { components } from '@/api/schema'
import { saySize, type Unit } from '@/api/sprints'
import type { Behind } from '@/ui/chart/BehindPoint'

type Short = components['schemas']['ItemShort']

/** The items of these ids as a chart lists them, with their sizes. */
export function behindOf(items: readonly Short[], ids: readonly number[], unit: Unit): Behind[] {
  const wanted = new Set(ids)
  return items.filter(({ id }) => wanted.has(id)).map(({ id, key, title, size, is_trashed: isTrashed }) => ({ id, key, title, isTrashed, note: size === null ? '–' : saySize(size, unit) }))
}

import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export const SPANS = [30, 90, 180, 365] as const
export type SpanDays = (typeof SPANS)[number]

export interface FlowSearch extends ItemSearch {
  /** How many days back; ninety without it. */
  days?: SpanDays
  /** The day of the cumulative flow whose items are listed. */
  day?: string
  /** Forecast for so many items instead of all that are open. */
  count?: number
}

/** What the address of the flow page may say. */
export function flowSearch(search: Record<string, unknown>): FlowSearch {
  const { day, count } = search
  const days = SPANS.find((each) => each === search['days'] && each !== 90)
  return {
    ...itemSearch(search),
    ...(days && { days }),
    ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && { day }),
    ...(typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= 10_000 && { count }),
  }
}

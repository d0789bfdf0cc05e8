/** What the page of a calendar keeps in its address. */
export interface CalendarSearch {
  year?: number
}

const FIRST_YEAR = 1984
const LAST_YEAR = 2149

export function calendarSearch({ year }: Record<string, unknown>): CalendarSearch {
  return typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? { year } : {}
}

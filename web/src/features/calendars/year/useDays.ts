import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import type { Day } from '@/lib/dates'
import type { CalendarDay, DayIn, DaysIn } from '../useCalendars'

const PATH = '/api/v1/calendars/{calendar_id}/days'
type Days = components['schemas']['DaysOut']

/** The days of a year that differ from the week, and a way to set them that shows at once. */
export function useDays(calendarId: number, year: number) {
  const queries = useQueryClient()
  const init = { params: { path: { calendar_id: calendarId }, query: { first: `${year}-01-01`, last: `${year}-12-31` } } }
  const key = api.queryOptions('get', PATH, init).queryKey
  const { data } = api.useQuery('get', PATH, init)
  const setting = api.useMutation('put', PATH, { onSettled: () => queries.invalidateQueries() })
  const byDate: ReadonlyMap<Day, CalendarDay> = useMemo(() => new Map(data?.days.map((day) => [day.date, day])), [data])
  const set = (body: DaysIn, version: number) => {
    queries.setQueryData<Days>(key, (days) => days && { ...days, days: [...days.days.filter(({ date }) => date < body.first || date > body.last), ...body.days.map(shown)] })
    return setting.mutateAsync({ params: { path: { calendar_id: calendarId } }, headers: ifMatch(version), body })
  }
  return { byDate, days: data?.days ?? [], isMissing: data?.missing_years.includes(year) === true, set, isSetting: setting.isPending }
}

/** As the server will answer it. */
function shown(day: DayIn): CalendarDay {
  const name = day.name ?? ''
  return {
    date: day.date,
    kind: day.kind,
    name,
    name_en: day.name_en ?? '',
    label: name,
    is_working: day.kind === 'makeup' || day.kind === 'working',
    shifts: day.shifts ?? [],
    source: day.source ?? '',
    is_confirmed: day.is_confirmed ?? true,
  }
}

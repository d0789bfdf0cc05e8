import { useQueryClient } from '@tanstack/react-query'
import { api, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'

export type Calendar = components['schemas']['CalendarOut']
export type CalendarChanges = components['schemas']['CalendarChanges']
export type CalendarDay = components['schemas']['DayOut']
export type DayIn = components['schemas']['DayIn']
export type DaysIn = components['schemas']['DaysIn']

const LIST = '/api/v1/calendars'
const ONE = '/api/v1/calendars/{calendar_id}'

export function useCalendars(): readonly Calendar[] {
  return api.useSuspenseQuery('get', LIST, {}).data.items
}

export function useCalendar(calendarId: number): Calendar {
  return api.useSuspenseQuery('get', ONE, { params: { path: { calendar_id: calendarId } } }).data
}

/** Plans follow their calendar, so after a write nothing that is shown is sure. */
function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}

/** Duplicating, renaming, choosing the default, removing; a calendar in use stays and the reason is said. */
export function useCalendarWrites() {
  const onSettled = useRefresh()
  const creating = api.useMutation('post', LIST, { onSettled })
  const editing = api.useMutation('patch', ONE, { onSettled })
  const removing = api.useMutation('delete', ONE, { onSettled })
  return {
    create: (body: components['schemas']['CalendarIn']) => creating.mutateAsync({ body }),
    edit: (calendar: Calendar, body: CalendarChanges) => editing.mutate({ params: { path: { calendar_id: calendar.id } }, headers: ifMatch(calendar.version), body }),
    remove: (calendar: Calendar, onRemoved?: () => void) => removing.mutate({ params: { path: { calendar_id: calendar.id } } }, { onSuccess: onRemoved }),
  }
}

/** Saving the form of a calendar, which shows the refusal itself. */
export function useSaveCalendar(calendar: Calendar) {
  const onSuccess = useRefresh()
  const { mutate, isPending, error } = api.useMutation('patch', ONE, { meta: { saysProblem: true }, onSuccess })
  const save = (body: CalendarChanges) => mutate({ params: { path: { calendar_id: calendar.id } }, headers: ifMatch(calendar.version), body })
  return { save, isPending, error }
}

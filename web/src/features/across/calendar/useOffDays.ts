import { useMemo } from 'react'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { addDays, type Day } from '@/lib/dates'

interface Told {
  spans: readonly (readonly unknown[])[]
  days: readonly components['schemas']['DayOut'][]
}

/** What sets a day apart: no work, or a name such as 国庆节 or 调休. */
export interface DayNote {
  isOff: boolean
  name: string
}

/** Days without work and named ones, of the project's calendar or of the company's usual one. */
export function useOffDays(projectId: number | null, first: Day, last: Day): ReadonlyMap<Day, DayNote> {
  const ofProject = api.useQuery('get', '/api/v1/projects/{project_id}/calendar', { params: { path: { project_id: projectId ?? 0 }, query: { from: first, to: last } } }, { enabled: projectId !== null }).data
  const calendars = api.useQuery('get', '/api/v1/calendars', {}, { enabled: projectId === null }).data?.items
  const usual = calendars?.find(({ is_default }) => is_default)
  const ofCompany = api.useQuery('get', '/api/v1/calendars/{calendar_id}/days', { params: { path: { calendar_id: usual?.id ?? 0 }, query: { first, last } } }, { enabled: usual !== undefined }).data
  const told = ofProject ?? ofCompany
  return useMemo(() => notesOf(told), [told])
}

export function notesOf(told: Told | undefined): ReadonlyMap<Day, DayNote> {
  const notes = new Map<Day, DayNote>()
  for (const [from, to] of told?.spans ?? []) {
    for (let day = String(from); day <= String(to); day = addDays(day, 1)) notes.set(day, { isOff: true, name: '' })
  }
  for (const { date, label, is_working } of told?.days ?? []) notes.set(date, { isOff: !is_working, name: label })
  return notes
}

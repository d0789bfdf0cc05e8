import type { components } from '@/api/schema'
import { parseDuration } from '@/lib/duration'

export const KINDS = ['duration', 'assignee', 'notBefore', 'asap'] as const
export type Kind = (typeof KINDS)[number]

/** One thing to try about one task, as it is typed. */
export interface Trial {
  itemId: number
  title: string
  kind: Kind
  /** A duration as people type it, the id of a person, a day. */
  value: string
}

export type NewDifference = components['schemas']['DifferenceIn']

/** The differences that trials mean; null while one of them is not complete. */
export function differencesOf(trials: readonly Trial[], minutesPerDay: number): NewDifference[] | null {
  const all = trials.map((trial) => meaning(trial, minutesPerDay))
  const complete = all.filter((one) => one !== null)
  return complete.length === all.length && all.length > 0 ? complete.flat() : null
}

function meaning({ itemId, kind, value }: Trial, minutesPerDay: number): NewDifference[] | null {
  const difference = (field: NewDifference['field'], to: NewDifference['value']): NewDifference => ({ item_id: itemId, field, value: to })
  if (kind === 'asap') return [difference('constraint', 'ASAP'), difference('constraint_date', null)]
  if (value === '') return null
  if (kind === 'assignee') return [difference('assignee_id', Number(value))]
  if (kind === 'notBefore') return [difference('constraint', 'SNET'), difference('constraint_date', `${value}T00:00`)]
  const minutes = parseDuration(value, minutesPerDay)
  return minutes === null || minutes < 0 ? null : [difference('duration', minutes)]
}

/** Whether two trials are about the same thing, which a scenario can hold only once. */
export function isSame(one: Pick<Trial, 'itemId' | 'kind'>, other: Pick<Trial, 'itemId' | 'kind'>): boolean {
  return one.itemId === other.itemId && matter(one.kind) === matter(other.kind)
}

/** What a kind is about: a start that is bound or set free is one matter. */
function matter(kind: Kind): Kind {
  return kind === 'asap' ? 'notBefore' : kind
}

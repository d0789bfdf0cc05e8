import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export const KINDS = ['late', 'milestone', 'blocked', 'at_risk', 'over_estimate', 'ageing', 'stale'] as const
export const STATES = ['active', 'open', 'acknowledged', 'resolved'] as const
export const GROUPS = ['none', 'project', 'owner', 'kind'] as const

export type Kind = (typeof KINDS)[number]
export type State = (typeof STATES)[number]
export type Group = (typeof GROUPS)[number]

/** What the address says: which warnings, in which groups; in a project also whether its history is shown. */
export interface WarningsSearch extends ItemSearch {
  kind?: Kind
  state?: State
  group?: Group
  project?: number
  mine?: boolean
  escalated?: boolean
  history?: boolean
}

export function warningsSearch(search: Record<string, unknown>): WarningsSearch {
  const { kind, state, group, project } = search
  return {
    ...itemSearch(search),
    ...(isOneOf(KINDS, kind) && { kind }),
    ...(isOneOf(STATES, state) && state !== 'active' && { state }),
    ...(isOneOf(GROUPS, group) && group !== 'none' && { group }),
    ...(typeof project === 'number' && Number.isInteger(project) && project > 0 && { project }),
    ...(search['mine'] === true && { mine: true }),
    ...(search['escalated'] === true && { escalated: true }),
    ...(search['history'] === true && { history: true }),
  }
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.includes(value as Value)
}

/** The same as the server is asked. */
export function asked(search: WarningsSearch, projectId: number | undefined) {
  return {
    state: search.state ?? 'active',
    group: search.group ?? 'none',
    owner: search.mine ? 'me' : '',
    kind: search.kind ?? '',
    escalated: search.escalated === true,
    ...((projectId ?? search.project) && { project_id: projectId ?? search.project }),
  } as const
}

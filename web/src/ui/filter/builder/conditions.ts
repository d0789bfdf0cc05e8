import type { Condition, Filter } from '@/lib/planSearch'
import { type FilterField, isComplete } from './kinds'

export interface Group {
  join: 'and' | 'or'
  parts: readonly Filter[]
}

export function isCondition(filter: Filter): filter is Condition {
  return 'field' in filter
}

/** Any filter as a group: a single condition is a group of one. */
export function groupOf(filter: Filter | undefined): Group {
  if (!filter) return { join: 'and', parts: [] }
  if (isCondition(filter)) return { join: 'and', parts: [filter] }
  return 'and' in filter ? { join: 'and', parts: filter.and } : { join: 'or', parts: filter.or }
}

/** The shortest filter that says the same; nothing when the group is empty. */
export function filterOf({ join, parts }: Group): Filter | undefined {
  if (parts.length < 2) return parts[0]
  return join === 'and' ? { and: parts } : { or: parts }
}

/** Is this one of the conditions that all must hold? */
export function hasPart(filter: Filter | undefined, part: Filter): boolean {
  return required(filter).some((other) => isSame(other, part))
}

/** Ask for one more thing, or no longer; what else is asked for stays. */
export function withPart(filter: Filter | undefined, part: Filter, isWanted: boolean): Filter | undefined {
  const others = required(filter).filter((other) => !isSame(other, part))
  return filterOf({ join: 'and', parts: isWanted ? [...others, part] : others })
}

export function countConditions(filter: Filter | undefined): number {
  if (!filter) return 0
  return isCondition(filter) ? 1 : groupOf(filter).parts.reduce((sum, part) => sum + countConditions(part), 0)
}

/** Without conditions that lack a value, or whose field is unknown here. */
export function pruned(filter: Filter | undefined, fields: readonly FilterField[]): Filter | undefined {
  if (!filter) return undefined
  if (isCondition(filter)) {
    const kind = fields.find(({ id }) => id === filter.field)?.kind
    return kind && isComplete(filter, kind) ? filter : undefined
  }
  const { join, parts } = groupOf(filter)
  return filterOf({ join, parts: parts.flatMap((part) => pruned(part, fields) ?? []) })
}

/** The things that all must hold; an "or" is one such thing. */
function required(filter: Filter | undefined): readonly Filter[] {
  const { join, parts } = groupOf(filter)
  return join === 'or' && filter ? [filter] : parts
}

function isSame(one: Filter, other: Filter): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

function ordered(filter: Filter): unknown {
  if (isCondition(filter)) return [filter.field, filter.op, filter.value ?? null]
  const { join, parts } = groupOf(filter)
  return [join, parts.map(ordered)]
}

import { type PlanPageSearch, planPageSearch } from '../search'

/** What a saved view keeps: how one looks at the plan, not what is open over it. */
export type ViewDefinition = Pick<PlanPageSearch, 'filter' | 'q' | 'sort' | 'group' | 'columns' | 'colours'>

export function definitionOf({ filter, q, sort, group, columns, colours }: PlanPageSearch): ViewDefinition {
  return { ...(filter && { filter }), ...(q && { q }), ...(sort && { sort }), ...(group && { group }), ...(columns && { columns }), ...(colours && { colours }) }
}

/** The address that shows a view. What was saved may be older than this page: the rest is left out. */
export function searchOf(viewId: number | undefined, definition: Record<string, unknown>): PlanPageSearch {
  const { item: _item, view: _view, trash: _trash, ...read } = planPageSearch(definition)
  return { ...read, ...(viewId !== undefined && { view: viewId }) }
}

/** Has something been changed since the view was chosen? */
export function isSameDefinition(one: object, other: object): boolean {
  return canonical(definitionOf(planPageSearch({ ...one }))) === canonical(definitionOf(planPageSearch({ ...other })))
}

/** The same text for the same content, in whatever order a database keeps keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1))) : inner))
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

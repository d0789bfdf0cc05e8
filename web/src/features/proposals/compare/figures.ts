import type { Compared, Figures } from '@/api/scenarios'

/** A row of the comparison. `best` are the places of the scenarios that do best in it; none where all are alike. */
export interface FigureRow {
  id: 'finish' | 'daysWon' | 'milestoneFinish' | 'buffer' | 'overload' | 'late' | 'addedWork' | 'overlapped' | 'movedTasks' | 'changesCount'
  current: number | string | null
  values: readonly (number | string | null)[]
  best: ReadonlySet<number>
}

type Read = (scenario: Compared, figures: Figures) => number | string | null

interface Kind {
  id: FigureRow['id']
  read: Read
  current: (figures: Figures) => number | string | null
  /** Whether more is better. */
  isMore?: boolean
  /** Left out where every value is this. */
  dull?: number | null
}

const KINDS: readonly Kind[] = [
  { id: 'finish', read: (_, f) => f.finish_after, current: (f) => f.finish_before },
  { id: 'daysWon', read: (_, f) => f.days_won, current: () => null, isMore: true },
  { id: 'milestoneFinish', read: (_, f) => f.milestone?.finish_after ?? null, current: (f) => f.milestone?.finish_before ?? null, dull: null },
  { id: 'buffer', read: (_, f) => f.milestone?.buffer_after ?? null, current: (f) => f.milestone?.buffer_before ?? null, isMore: true, dull: null },
  { id: 'overload', read: (_, f) => f.overload_after, current: (f) => f.overload_before },
  { id: 'late', read: (_, f) => f.late_after, current: (f) => f.late_before, dull: 0 },
  { id: 'addedWork', read: (_, f) => f.added_work, current: () => null },
  { id: 'overlapped', read: (_, f) => f.overlapped, current: () => null, dull: 0 },
  { id: 'movedTasks', read: (_, f) => f.moved_tasks, current: () => null },
  { id: 'changesCount', read: (scenario) => scenario.difference_count, current: () => null },
]

/** The figures of scenarios side by side; rows in which nothing is told are left out. */
export function figureRows(scenarios: readonly Compared[]): FigureRow[] {
  const first = scenarios.find(({ figures }) => figures)?.figures
  if (!first) return []
  return KINDS.flatMap(({ id, read, current, isMore = false, dull }) => {
    const values = scenarios.map((scenario) => (scenario.figures ? read(scenario, scenario.figures) : null))
    const now = current(first)
    const isDull = dull !== undefined && values.every((value) => value === dull) && (now === dull || now === null)
    return isDull ? [] : [{ id, current: now, values, best: bestOf(values, isMore) }]
  })
}

function bestOf(values: readonly (number | string | null)[], isMore: boolean): Set<number> {
  const known = values.filter((value) => value !== null)
  const [least, most] = [known.reduce(lower, known[0] ?? null), known.reduce(higher, known[0] ?? null)]
  if (least === null || least === most) return new Set()
  const wanted = isMore ? most : least
  return new Set(values.flatMap((value, place) => (value === wanted ? [place] : [])))
}

function lower<T extends number | string | null>(one: T, other: T): T {
  return other !== null && one !== null && other < one ? other : one
}

function higher<T extends number | string | null>(one: T, other: T): T {
  return other !== null && one !== null && other > one ? other : one
}

import { useMemo } from 'react'
import { sortKeysOf } from '@/ui/table/sortKeys'
import type { Column } from '@/ui/table/types'
import type { PlanLine } from '../rows/rows'
import { useCustomColumns } from './customColumns'
import { useDateColumns } from './dateColumns'
import { useDurationColumns, useModeColumns } from './durationColumns'
import { type ItemColumn, itemColumn } from './itemColumn'
import { usePeopleColumns } from './peopleColumns'
import { usePlainColumns } from './plainColumns'
import type { PlanKit } from './planKit'
import { usePredecessorColumn } from './predecessorColumn'
import { SortHeader } from './SortHeader'

/** From left to right, until somebody arranges them otherwise. */
const ORDER = ['wbs', 'key', 'status', 'assignee', 'start', 'finish', 'duration', 'percent', 'predecessors', 'slack', 'priority', 'deadline', 'labels', 'type', 'estimate', 'constraint', 'mode', 'freeSlack', 'actualStart', 'actualFinish']
export const USUALLY_SHOWN: ReadonlySet<string> = new Set(ORDER.slice(0, 9))
const UNSORTABLE = new Set(['wbs', 'predecessors'])

interface Options {
  kit: PlanKit
  title: Column<PlanLine>
  sort: string | undefined
  onSort: (sort: string | undefined) => void
  onOpen: (id: number) => void
}

/** All columns of the plan; which of them are shown is the layout's business. */
export function usePlanColumns({ kit, title, sort, onSort, onOpen }: Options): Column<PlanLine>[] {
  const plain = usePlainColumns(kit, onOpen)
  const people = usePeopleColumns(kit)
  const dates = useDateColumns(kit)
  const durations = useDurationColumns(kit)
  const modes = useModeColumns(kit)
  const predecessors = usePredecessorColumn(kit)
  const custom = useCustomColumns(kit)
  return useMemo(() => {
    const standard = [...plain, ...people, ...dates, ...durations, ...modes, predecessors]
    const place = ({ id }: ItemColumn) => ORDER.indexOf(id)
    const items = [...standard.toSorted((one, other) => place(one) - place(other)), ...custom]
    return [title, ...items.map((column) => itemColumn(column, kit.canEdit))].map((column): Column<PlanLine> => {
      if (UNSORTABLE.has(column.id)) return column
      const key = sortKeysOf(sort).find((one) => one.column === column.id)
      const sorted = key && (key.isDescending ? 'descending' : 'ascending')
      return { ...column, ...(sorted && { sorted }), header: <SortHeader id={column.id} title={column.title} sorted={sorted} sort={sort} onSort={onSort} /> }
    })
  }, [plain, people, dates, durations, modes, predecessors, custom, title, kit.canEdit, sort, onSort])
}

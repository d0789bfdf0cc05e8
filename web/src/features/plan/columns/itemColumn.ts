import type { ReactNode } from 'react'
import type { Item } from '@/api/plan'
import type { Column, Editing } from '@/ui/table/types'
import type { ItemLine, PlanLine } from '../rows/rows'

export type CellEditing = Editing<PlanLine>

/** A column of items; headings and rows still being written have no cells but their title. */
export interface ItemColumn extends Omit<Column<PlanLine>, 'render' | 'edit' | 'canEdit'> {
  render: (line: ItemLine) => ReactNode
  edit?: (item: Item, editing: CellEditing) => ReactNode
  canEdit?: (item: Item) => boolean
}

export function itemColumn({ render, edit, canEdit, ...column }: ItemColumn, canContribute: boolean): Column<PlanLine> {
  return {
    ...column,
    render: (line) => (line.kind === 'item' ? render(line) : null),
    canEdit: (line) => line.kind === 'item' && canContribute && (canEdit?.(line.item) ?? true),
    ...(edit && { edit: (editing: CellEditing) => (editing.row.kind === 'item' ? edit(editing.row.item, editing) : null) }),
  }
}

/** Dates and progress of a summary come from what is below it. */
export function isComputed(item: Item): boolean {
  return item.is_summary && item.mode === 'auto'
}

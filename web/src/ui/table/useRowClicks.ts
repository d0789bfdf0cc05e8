import { type MouseEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { idsBetween, type RowId } from '@/lib/outline'
import type { TreeTableProps } from './types'
import type { TableModel } from './useTable'

export interface RowClicks {
  onRow: (id: RowId, column: string | null, event: MouseEvent) => void
  onDouble: (id: RowId, column: string | null) => void
  onCheckbox: (id: RowId, isRange: boolean) => void
  onFold: (id: RowId) => void
}

/** What the mouse does; the same functions for the life of the table, so rows need not be drawn again. */
export function useRowClicks<Row>(props: TreeTableProps<Row>, table: TableModel<Row>): RowClicks {
  const latest = useRef({ props, table })
  useLayoutEffect(() => {
    latest.current = { props, table }
  })
  return useMemo(() => {
    const toggle = (id: RowId, isRange: boolean) => {
      const { props, table } = latest.current
      const anchor = isRange ? table.active?.id : undefined
      const next = new Set(props.selected)
      if (anchor !== undefined) for (const between of idsBetween(table.rows, props.outline, anchor, id)) next.add(between)
      else if (!next.delete(id)) next.add(id)
      props.onSelectedChange(next)
    }
    return {
      onCheckbox: toggle,
      onRow(id, column, event) {
        const { table } = latest.current
        if (event.metaKey || event.ctrlKey || event.shiftKey) toggle(id, event.shiftKey)
        if (table.edited?.id === id && table.edited.column === column) return
        table.setActive({ id, column })
      },
      onDouble(id, column) {
        const { table } = latest.current
        if (column) table.edit({ id, column })
      },
      onFold(id) {
        const { props } = latest.current
        const next = new Set(props.folded)
        if (!next.delete(id)) next.add(id)
        props.onFoldedChange(next)
      },
    }
  }, [])
}

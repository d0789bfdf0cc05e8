import { useCallback, useState } from 'react'
import { type ColumnLayout, plainLayout } from '@/lib/columns'
import { readStored, writeStored } from '@/lib/storage'

const KEY = 'gantt columns'
/** What stays out of the grid until somebody asks for it: the chart needs the room. */
const usualLayout: ColumnLayout = { ...plainLayout, hidden: ['key', 'assignee', 'percent', 'predecessors', 'slack'] }

/** Columns of the grid as this browser keeps them. */
export function useGridLayout(): [ColumnLayout, (layout: ColumnLayout) => void] {
  const [layout, setLayout] = useState(() => readStored(KEY, isLayout, usualLayout))
  const keep = useCallback((next: ColumnLayout) => {
    setLayout(next)
    writeStored(KEY, next)
  }, [])
  return [layout, keep]
}

function isLayout(value: unknown): value is ColumnLayout {
  return typeof value === 'object' && value !== null && 'order' in value && Array.isArray(value.order) && 'hidden' in value && Array.isArray(value.hidden) && 'widths' in value && typeof value.widths === 'object'
}

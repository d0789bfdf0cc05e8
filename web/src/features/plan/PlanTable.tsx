import { type MouseEvent, type ReactNode, type Ref, useCallback, useEffect, useRef } from 'react'
import type { Plan } from '@/api/plan'
import { offerItems } from '@/lib/chosenItems'
import type { ColumnLayout } from '@/lib/columns'
import type { RowId } from '@/lib/outline'
import { useText } from '@/ui/language'
import type { Point } from '@/ui/menu/PointMenu'
import { focusedRow } from '@/ui/table/focusedRow'
import { TreeTable } from '@/ui/table/TreeTable'
import type { Column, TreeTableHandle } from '@/ui/table/types'
import { useClipboard } from './outline/useClipboard'
import { itemIds, type PlanOutline } from './outline/useOutline'
import { useRowDrops } from './outline/useRowDrops'
import type { PlanKit } from './columns/planKit'
import styles from './plan.module.css'
import { type PlanLine, outline as lineOutline } from './rows/rows'
import { TotalsText } from './rows/TotalsText'
import { text } from './text'
import { useLatest } from './useLatest'

interface Props {
  ref: Ref<TreeTableHandle>
  plan: Plan
  kit: PlanKit
  lines: readonly PlanLine[]
  columns: readonly Column<PlanLine>[]
  layout: ColumnLayout
  onLayoutChange: (layout: ColumnLayout) => void
  folded: ReadonlySet<RowId>
  onFoldedChange: (folded: ReadonlySet<RowId>) => void
  selected: ReadonlySet<RowId>
  onSelectedChange: (selected: ReadonlySet<RowId>) => void
  outline: PlanOutline
  onMenu: (id: number, at: Point) => void
  isLooking: boolean
  empty: ReactNode
}

/** The tree table: keys, mouse, clipboard and drag, all asking for the same things. */
export function PlanTable({ ref, plan, kit, lines, outline, selected, onMenu, isLooking, ...state }: Props) {
  const t = useText(text)
  const frame = useRef<HTMLDivElement>(null)
  const active = useRef<RowId | null>(null)
  const selectedNow = useLatest(selected)
  const chosen = useCallback(() => {
    const rows = selectedNow()
    return rows.size > 0 ? [...rows] : active.current === null ? [] : [active.current]
  }, [selectedNow])
  const selectedIds = useCallback(() => itemIds(selectedNow()), [selectedNow])
  useEffect(() => offerItems(() => [{ projectId: kit.projectId, ids: chosenIn(frame.current, selectedNow()) }]), [kit.projectId, selectedNow])
  const { onSelectedChange } = state
  const onCreated = useCallback((ids: readonly number[]) => onSelectedChange(new Set(ids)), [onSelectedChange])
  const activeNow = useCallback(() => active.current, [])
  const noteActive = useCallback((id: RowId) => {
    active.current = id
  }, [])
  const clipboard = useClipboard({ kit, chosen, active: activeNow, onCreated })
  useRowDrops(frame, outline, selectedIds)
  const openMenu = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-row]') : null
    const id = Number(row?.getAttribute('data-row'))
    if (!Number.isInteger(id) || event.shiftKey) return
    event.preventDefault()
    onMenu(id, { x: event.clientX, y: event.clientY })
  }
  return (
    // The table inside is the widget; this frame only hears what bubbles out of it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={frame} className={styles['frame']} data-looking={isLooking} onContextMenu={openMenu} onCopy={clipboard.copy} onPaste={clipboard.paste}>
      <TreeTable
        ref={ref}
        label={t.planOf(plan.project.name)}
        rows={lines}
        outline={lineOutline}
        selected={selected}
        actions={outline}
        onActiveChange={noteActive}
        headingOf={(line) => headingOf(line, kit.minutesPerDay)}
        toneOf={toneOf}
        {...state}
      />
    </div>
  )
}

/** The selected rows; else the one that has the focus. */
function chosenIn(frame: HTMLElement | null, selected: ReadonlySet<RowId>): number[] {
  const focused = focusedRow(frame)
  if (selected.size > 0) return itemIds(selected)
  return focused === null ? [] : [focused]
}

function headingOf(line: PlanLine, minutesPerDay: number): ReactNode {
  if (line.kind !== 'heading') return null
  return (
    <>
      {line.title} <span className={styles['groupCount']}>{line.count}</span> <TotalsText totals={line.totals} minutesPerDay={minutesPerDay} />
    </>
  )
}

function toneOf(line: PlanLine): string | undefined {
  if (line.kind !== 'item') return line.kind === 'draft' ? 'draft' : undefined
  const { item, isContext } = line
  const tones = [line.rule && `colour-${line.rule.colour}`, isContext && 'context', item.is_summary && 'summary', item.closed_at !== null && 'closed', item.is_critical && 'critical']
  return tones.filter(Boolean).join(' ') || undefined
}

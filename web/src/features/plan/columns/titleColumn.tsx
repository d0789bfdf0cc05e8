import { useMemo } from 'react'
import { TextCellEditor } from '@/ui/edit/TextCellEditor'
import { useText } from '@/ui/language'
import type { Point } from '@/ui/menu/PointMenu'
import type { Column } from '@/ui/table/types'
import styles from '../cells/cells.module.css'
import { TitleCell } from '../cells/TitleCell'
import { DraftEditor } from '../outline/DraftEditor'
import { linesOf } from '@/lib/pasting'
import type { Drafting } from '../outline/useDrafting'
import type { PlanLine } from '../rows/rows'
import { columnNames } from '../text'
import type { CellEditing } from './itemColumn'
import type { PlanKit } from './planKit'

interface Options {
  kit: PlanKit
  /** The drafting of now; its functions do not change. */
  drafting: () => Drafting
  isOutline: boolean
  onOpen: (id: number) => void
  onMenu: (id: number, at: Point) => void
  onPasteLines: (id: number, lines: ReturnType<typeof linesOf>) => void
}

/** The column that leads every row: what it is called. Rows still being written have only this one. */
export function useTitleColumn({ kit, drafting, isOutline, onOpen, onMenu, onPasteLines }: Options): Column<PlanLine> {
  const names = useText(columnNames)
  return useMemo(() => {
    const { schema, writes, canEdit } = kit
    const editTitle = (editing: CellEditing) => {
      const { row } = editing
      if (row.kind === 'draft') return <DraftEditor id={row.id} title={row.title} editing={editing} drafting={drafting()} />
      if (row.kind !== 'item') return null
      return (
        <TextCellEditor
          editing={editing}
          label={names.title}
          value={row.item.title}
          isRequired
          onSave={(title) => void writes.edit(row.item, { title })}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            if (!/[\r\n]/.test(pasted.trim())) return
            event.preventDefault()
            editing.cancel()
            onPasteLines(row.item.id, linesOf(pasted))
          }}
        />
      )
    }
    return {
      id: 'title',
      title: names.title,
      width: 320,
      minWidth: 160,
      isPinned: true,
      canEdit: (line) => canEdit && line.kind !== 'heading' && !(line.kind === 'draft' && line.isSent),
      render: (line) => {
        if (line.kind === 'draft') return <span className={styles['draft']}>{line.title}</span>
        return line.kind === 'item' && <TitleCell line={line} type={schema.typeById.get(line.item.type_id)} canEdit={canEdit} isOutline={isOutline} onOpen={onOpen} onMenu={onMenu} />
      },
      edit: editTitle,
    }
  }, [kit, names, drafting, isOutline, onOpen, onMenu, onPasteLines])
}

import type { ItemChanges } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { formatDuration, parseDuration } from '@/lib/duration'
import { DateCellEditor } from '@/ui/edit/DateCellEditor'
import { SelectCellEditor } from '@/ui/edit/SelectCellEditor'
import { TextCellEditor } from '@/ui/edit/TextCellEditor'
import { useLanguage } from '@/ui/language'
import type { Onward } from '@/ui/table/types'
import styles from '../gantt.module.css'
import type { GridColumn } from './columns'

interface Props {
  item: Item
  column: GridColumn
  place: { left: number; top: number; width: number; height: number }
  schema: SchemaIndex
  minutesPerDay: number
  dayBounds: { from: string; to: string }
  onSave: (changes: ItemChanges) => void
  onFinish: (onward: Onward) => void
}

/** A field over a cell of the grid. */
export function CellEditor(props: Props) {
  return (
    <div className={styles['editor']} style={props.place}>
      <Editor {...props} />
    </div>
  )
}

function Editor({ item, column, schema, minutesPerDay, dayBounds, onSave, onFinish }: Props) {
  const language = useLanguage()
  const editing = { row: item, finish: onFinish, cancel: () => onFinish('stay') }
  const common = { editing, label: column.title }
  if (column.editor === 'person') {
    const choices = schema.people.map((person) => ({ value: person.id, label: person.name }))
    return <SelectCellEditor {...common} value={item.assignee_id} choices={choices} isClearable onSave={(assignee_id) => onSave({ assignee_id })} />
  }
  if (column.editor === 'date') {
    const field = column.id === 'start' ? 'start' : 'finish'
    const time = field === 'start' ? dayBounds.from : dayBounds.to
    return <DateCellEditor {...common} value={item[field]?.slice(0, 10) ?? null} onSave={(day) => day && onSave({ [field]: `${day}T${time}` })} />
  }
  if (column.editor === 'duration') {
    const save = (typed: string) => {
      const duration = parseDuration(typed, minutesPerDay)
      if (duration !== null) onSave({ duration })
    }
    return <TextCellEditor {...common} align="end" value={item.duration === null ? '' : formatDuration(item.duration, minutesPerDay, language)} onSave={save} />
  }
  if (column.editor === 'percent') {
    const save = (typed: string) => {
      const percent = Number(typed.normalize('NFKC').replace('%', ''))
      if (Number.isFinite(percent)) onSave({ percent_complete: Math.round(Math.min(Math.max(percent, 0), 100)) })
    }
    return <TextCellEditor {...common} align="end" inputMode="numeric" value={String(item.percent_complete)} onSave={save} />
  }
  return <TextCellEditor {...common} value={item.title} onSave={(title) => title && onSave({ title })} />
}

/** Which columns of an item may be edited: a summary's dates come from below. */
export function canEditCell(item: Item, column: GridColumn): boolean {
  if (!column.editor) return false
  const isComputed = item.is_summary && item.mode === 'auto'
  if (column.id === 'duration' && item.is_milestone) return false
  return !isComputed || column.editor === 'text' || column.editor === 'person'
}

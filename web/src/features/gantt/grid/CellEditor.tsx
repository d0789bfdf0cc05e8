import type { ItemChanges, NewPredecessor } from '@/api/itemWrites'
import type { Item, Plan } from '@/api/plan'
import { namingOf, predecessorText } from '@/api/predecessorNames'
import { parsePredecessors } from '@/api/predecessors'
import type { SchemaIndex } from '@/api/projectSchema'
import { readDuration, readPercent, sayUnreadable, typedWords } from '@/api/typedWords'
import { formatDuration } from '@/lib/duration'
import { CheckedTextEditor } from '@/ui/edit/CheckedTextEditor'
import { DateCellEditor } from '@/ui/edit/DateCellEditor'
import { SelectCellEditor } from '@/ui/edit/SelectCellEditor'
import { TextCellEditor } from '@/ui/edit/TextCellEditor'
import { useLanguage, useText } from '@/ui/language'
import type { Onward } from '@/ui/table/types'
import styles from '../gantt.module.css'
import { type GridColumn, minutesOfDay } from './columns'

interface Props {
  item: Item
  column: GridColumn
  place: { left: number; top: number; width: number; height: number }
  schema: SchemaIndex
  plan: Plan
  dayBounds: { from: string; to: string }
  onSave: (changes: ItemChanges) => void
  onPredecessors: (predecessors: readonly NewPredecessor[]) => void
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

function Editor(props: Props) {
  const { item, column, schema, dayBounds, onSave, onFinish } = props
  const editing = { row: item, finish: onFinish, cancel: () => onFinish('stay') }
  const common = { editing, label: column.title }
  if (column.editor === 'person') {
    const people = schema.people.filter((person) => person.is_active || person.id === item.assignee_id)
    const choices = people.map((person) => ({ value: person.id, label: person.name, searched: `${person.name} ${person.pinyin}` }))
    return <SelectCellEditor {...common} value={item.assignee_id} choices={choices} isClearable onSave={(assignee_id) => onSave({ assignee_id })} />
  }
  if (column.editor === 'date') {
    const field = column.id === 'start' ? 'start' : 'finish'
    const time = field === 'start' ? dayBounds.from : dayBounds.to
    return <DateCellEditor {...common} value={item[field]?.slice(0, 10) ?? null} onSave={(day) => day && onSave({ [field]: `${day}T${time}` })} />
  }
  if (column.editor === 'duration' || column.editor === 'percent' || column.editor === 'predecessors') return <ReadEditor {...props} />
  return <TextCellEditor {...common} value={item.title} onSave={(title) => title && onSave({ title })} />
}

/** Text that stands for something else; what cannot be read is said, and the old value stays. */
function ReadEditor({ item, column, plan, onSave, onPredecessors, onFinish }: Props) {
  const t = useText(typedWords)
  const language = useLanguage()
  const common = { editing: { row: item, finish: onFinish, cancel: () => onFinish('stay') }, label: column.title }
  const perDay = minutesOfDay(item, plan.project.minutes_per_day)
  if (column.editor === 'duration') {
    return <CheckedTextEditor {...common} align="end" value={item.duration === null ? '' : formatDuration(item.duration, perDay, language)} read={(typed) => readDuration(typed, perDay, t)} onSave={(duration) => onSave({ duration })} />
  }
  if (column.editor === 'percent') {
    return <CheckedTextEditor {...common} align="end" inputMode="numeric" value={String(item.percent_complete)} read={(typed) => readPercent(typed, t)} onSave={(percent_complete) => onSave({ percent_complete })} />
  }
  const read = (typed: string) => {
    const reading = parsePredecessors(typed, item, namingOf(plan))
    return 'reason' in reading ? { problem: sayUnreadable(reading, t) } : { value: reading.predecessors }
  }
  const links = plan.links.filter((link) => link.successor_id === item.id)
  return <CheckedTextEditor {...common} value={predecessorText(links, plan)} read={read} onSave={onPredecessors} />
}

/** Which columns of an item may be edited: a summary's dates come from below. */
export function canEditCell(item: Item, column: GridColumn): boolean {
  if (!column.editor) return false
  const isComputed = item.is_summary && item.mode === 'auto'
  if (column.id === 'duration' && item.is_milestone) return false
  return !isComputed || column.editor === 'text' || column.editor === 'person' || column.editor === 'predecessors'
}

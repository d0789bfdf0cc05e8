import type { ClipboardEvent, KeyboardEvent } from 'react'
import { TextCellEditor } from '@/ui/edit/TextCellEditor'
import { useText } from '@/ui/language'
import styles from '../cells/cells.module.css'
import type { CellEditing } from '../columns/itemColumn'
import { text } from '../text'
import { linesOf } from '@/lib/pasting'
import type { Drafting } from './useDrafting'

interface Props {
  id: string
  /** What was written before and refused. */
  title: string
  editing: CellEditing
  drafting: Drafting
}

/** The title of a row that is being written: Enter goes on to the next, Tab indents, several pasted lines become several rows. */
export function DraftEditor({ id, title, editing, drafting }: Props) {
  const t = useText(text)
  const relevel = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    drafting.relevel(id, event.shiftKey ? 'out' : 'in')
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/[\r\n]/.test(pasted.trim())) return
    event.preventDefault()
    const typed = event.currentTarget.value.trim()
    drafting.paste(id, [...(typed ? [{ title: typed, level: 0 }] : []), ...linesOf(pasted)])
  }
  return (
    <span className={styles['editor']} onKeyDownCapture={relevel}>
      <TextCellEditor
        editing={{ ...editing, typed: title || editing.typed, finish: (onward) => (editing.finish(onward), drafting.drop(id)), cancel: () => (editing.cancel(), drafting.leave(id)) }}
        label={t.newTitle}
        value=""
        onSave={(written) => drafting.send(id, written)}
        keys={{ Enter: () => drafting.goOn(id) }}
        onPaste={paste}
      />
    </span>
  )
}

import { useState } from 'react'
import { showToast } from '@/lib/toasts'
import type { Editing } from '../table/types'
import { TextCellEditor } from './TextCellEditor'

interface Props<Row, Value> {
  editing: Editing<Row>
  label: string
  value: string
  /** What the text means, or why it means nothing; the reason is said and the old value stays. */
  read: (text: string) => { value: Value } | { problem: string }
  onSave: (value: Value) => void
  align?: 'start' | 'end'
  inputMode?: 'text' | 'numeric' | 'decimal'
}

const SAID_FOR = 6000

/** A text that stands for something else: a duration, a percentage, predecessors. */
export function CheckedTextEditor<Row, Value>({ read, onSave, ...rest }: Props<Row, Value>) {
  const [toastId] = useState(() => `unreadable ${crypto.randomUUID()}`)
  const save = (text: string) => {
    const reading = read(text)
    if ('problem' in reading) showToast({ id: toastId, text: reading.problem, tone: 'bad', lasting: SAID_FOR })
    else onSave(reading.value)
  }
  return <TextCellEditor {...rest} onSave={save} />
}

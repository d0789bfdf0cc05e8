import { Select } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import type { SelectChoice } from '@/ui/edit/SelectInCell'
import type { Onward } from '@/ui/table/types'
import type { CellEditing } from '../columns/itemColumn'

export interface MultiProps<Value> {
  editing: CellEditing
  label: string
  values: readonly Value[]
  choices: readonly SelectChoice<Value>[]
  onSave: (values: Value[]) => void
}

/** Several of many in a cell; kept when one leaves it, forgotten by Esc. */
export function MultiInCell<Value extends string | number>({ editing, label, values, choices, onSave }: MultiProps<Value>) {
  const [chosen, setChosen] = useState<Value[]>([...values])
  const [query, setQuery] = useState(editing.typed ?? '')
  const isDone = useRef(false)
  /** antd empties the search while it opens; until a key is pressed here that means nothing. */
  const isTouched = useRef(false)
  const finish = (onward: Onward, isKept = true) => {
    if (isDone.current) return
    isDone.current = true
    const isSame = chosen.length === values.length && chosen.every((value) => values.includes(value))
    if (isKept && !isSame) onSave(chosen)
    editing.finish(onward)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    isTouched.current = true
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Tab') finish(event.shiftKey ? 'previous' : 'next')
    else if (event.key === 'Escape') finish('stay', false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Select<Value[], SelectChoice<Value>>
      mode="multiple"
      autoFocus
      defaultOpen
      style={{ width: '100%' }}
      maxTagCount="responsive"
      popupMatchSelectWidth={220}
      aria-label={label}
      value={chosen}
      options={[...choices]}
      showSearch={{
        searchValue: query,
        onSearch: (typed) => (typed !== '' || isTouched.current) && setQuery(typed),
        filterOption: (typed, choice) => (choice?.searched ?? '').toLowerCase().includes(typed.trim().toLowerCase()),
      }}
      onChange={setChosen}
      onBlur={() => finish('stay')}
      onInputKeyDown={onKeyDown}
    />
  )
}

import { Select } from 'antd'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import type { Editing, Onward } from '../table/types'
import styles from './edit.module.css'

export interface SelectChoice<Value> {
  value: Value
  label: ReactNode
  /** What typing is compared with: the name, 拼音, initials. */
  searched?: string
}

export interface SelectProps<Row, Value> {
  editing: Editing<Row>
  label: string
  value: Value | null
  choices: readonly SelectChoice<Value>[]
  /** Null when the choice is taken away. */
  onSave: (value: Value | null) => void
  isClearable?: boolean
  /** For choices that the server searches; without it they are searched here. */
  onSearch?: (query: string) => void
}

/** The choice itself; load it through `SelectCellEditor`. */
export function SelectInCell<Row, Value extends string | number>({ editing, label, value, choices, onSave, isClearable, onSearch }: SelectProps<Row, Value>) {
  const isDone = useRef(false)
  /** antd empties the search while it opens; until a key is pressed here that means nothing. */
  const isTouched = useRef(false)
  const [query, setQuery] = useState(editing.typed ?? '')
  const finish = (onward: Onward) => {
    if (isDone.current) return
    isDone.current = true
    editing.finish(onward)
  }
  const save = (chosen: Value | null) => {
    if (chosen !== value) onSave(chosen)
    finish('stay')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    isTouched.current = true
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Tab') finish(event.shiftKey ? 'previous' : 'next')
    else if (event.key === 'Escape') finish('stay')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Select<Value, SelectChoice<Value>>
      autoFocus
      defaultOpen
      className={styles['select']}
      popupMatchSelectWidth={false}
      aria-label={label}
      value={value}
      options={[...choices]}
      allowClear={isClearable}
      showSearch={{
        searchValue: query,
        filterOption: onSearch ? false : matches,
        onSearch: (typed) => {
          if (typed === '' && !isTouched.current) return
          setQuery(typed)
          onSearch?.(typed)
        },
      }}
      onSelect={(chosen) => save(chosen as Value)}
      onClear={() => save(null)}
      onBlur={() => finish('stay')}
      onInputKeyDown={onKeyDown}
    />
  )
}

function matches<Value>(query: string, choice: SelectChoice<Value> | undefined): boolean {
  const searched = choice?.searched ?? (typeof choice?.label === 'string' ? choice.label : '')
  return searched.toLowerCase().includes(query.trim().toLowerCase())
}

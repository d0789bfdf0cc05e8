import { CloseOutlined, SearchOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { phrase } from '@/lib/catalogue'
import { isComposing } from '@/lib/keyboard'
import { useCommands } from '../commands/registry'
import { useText } from '../language'
import { words } from '../text'
import styles from './filter.module.css'

const PAUSE = 250
const group = phrase(words, 'filter')

interface Props {
  value: string
  label: string
  onSearch: (query: string) => void
}

/** Searches once the typing pauses, not while an input method is composing. `/` goes to it, Esc empties it. */
export function SearchField({ value, label, onSearch }: Props) {
  const t = useText(words)
  const [text, setText] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const isChoosing = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setText(value)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useCommands(useMemo(() => [{ id: 'filter', label: group, group, keys: '/', run: () => field.current?.focus() }], []))

  const search = (query: string, pause: number) => {
    setText(query)
    clearTimeout(timer.current)
    if (!isChoosing.current) timer.current = setTimeout(() => onSearch(query.trim()), pause)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') search(text, 0)
    else if (event.key === 'Escape' && text !== '') search('', 0)
    else if (event.key === 'Escape') event.currentTarget.blur()
  }
  return (
    <span className={styles['search']}>
      <SearchOutlined />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => search(event.target.value, PAUSE)}
        onCompositionStart={() => (isChoosing.current = true)}
        onCompositionEnd={(event) => {
          isChoosing.current = false
          search(event.currentTarget.value, PAUSE)
        }}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button type="button" aria-label={t.clear} onClick={() => search('', 0)}>
          <CloseOutlined />
        </button>
      )}
    </span>
  )
}

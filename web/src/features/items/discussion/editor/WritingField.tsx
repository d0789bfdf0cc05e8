import { type KeyboardEvent, useId, useLayoutEffect, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import type { ItemDetail } from '../../useItem'
import { text } from '../text'
import { characterPlace, type Place } from './caret'
import { SuggestionList } from './SuggestionList'
import { type Suggestion, useChosen, useSuggestions } from './useSuggestions'
import type { Writing } from './useWriting'
import { complete, type Trigger, triggerAt } from './writing'
import styles from './editor.module.css'

interface Props {
  item: ItemDetail
  writing: Writing
  label: string
  describedBy: string
  placeholder: string | undefined
  isFocused: boolean
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

interface Naming {
  trigger: Trigger
  place: Place
}

const TALLEST = 480

/** The text itself; `@` and `#` offer whom and what one may mean. An input method's own keys stay its own. */
export function WritingField({ item, writing, label, describedBy, placeholder, isFocused, onKeyDown }: Props) {
  const t = useText(text)
  const listId = useId()
  const { field, value } = writing
  const [naming, setNaming] = useState<Naming | undefined>(undefined)
  const suggestions = useSuggestions(item, naming?.trigger)
  const { index, move } = useChosen(suggestions.length, `${naming?.trigger.sign} ${naming?.trigger.query}`)
  const isOpen = naming !== undefined && suggestions.length > 0
  useLayoutEffect(() => grow(field.current))
  const look = () => {
    const trigger = triggerAt(writing.span())
    setNaming(trigger && field.current ? { trigger, place: naming?.trigger.from === trigger.from ? naming.place : characterPlace(field.current, trigger.from) } : undefined)
  }
  const choose = (suggestion: Suggestion | undefined) => {
    const trigger = triggerAt(writing.span())
    if (suggestion && trigger) writing.put(complete(writing.span(), trigger, suggestion.written))
    setNaming(undefined)
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const act = isOpen && !isComposing(event.nativeEvent) ? keyOf(event, { move, choose: () => choose(suggestions[index]), close: () => setNaming(undefined) }) : undefined
    if (!act) {
      onKeyDown(event)
      return
    }
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div className={styles['field']}>
      <textarea
        ref={field}
        rows={isFocused ? 4 : 2}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to write here
        autoFocus={isFocused}
        aria-label={label}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId} ${index}`.replaceAll(' ', '-') : undefined}
        value={value}
        placeholder={placeholder}
        onChange={(event) => {
          writing.type(event.currentTarget.value)
          look()
        }}
        onClick={look}
        onKeyUp={(event) => event.key.startsWith('Arrow') && !isOpen && look()}
        onBlur={() => setNaming(undefined)}
        onKeyDown={onKey}
      />
      {isOpen && <SuggestionList id={listId} label={naming.trigger.sign === '@' ? t.people : t.items} suggestions={suggestions} chosen={index} place={naming.place} onChoose={choose} />}
    </div>
  )
}

interface Moves {
  move: (step: number) => void
  choose: () => void
  close: () => void
}

function keyOf({ key, ctrlKey, metaKey }: KeyboardEvent, { move, choose, close }: Moves): (() => void) | undefined {
  if (ctrlKey || metaKey) return undefined
  if (key === 'ArrowDown') return () => move(1)
  if (key === 'ArrowUp') return () => move(-1)
  if (key === 'Enter' || key === 'Tab') return choose
  return key === 'Escape' ? close : undefined
}

/** The field is as tall as its text, up to a limit. */
function grow(field: HTMLTextAreaElement | null): void {
  if (!field) return
  field.style.height = 'auto'
  field.style.height = `${Math.min(field.scrollHeight + 2, TALLEST)}px`
}

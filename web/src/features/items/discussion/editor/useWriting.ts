import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Span } from './writing'

export interface Writing {
  field: RefObject<HTMLTextAreaElement | null>
  value: string
  /** The text and selection as they are this moment. */
  span: () => Span
  /** What the keyboard made of it. */
  type: (value: string) => void
  /** A new text with a new selection; the field keeps the focus. */
  put: (next: Span) => void
  /** A new text that does not come from the keyboard here: the caret stays by the words around it. */
  replace: (update: (value: string) => string) => void
}

/** A text field whose text and selection a programme may change as well as a person. */
export function useWriting(value: string, onChange: (value: string) => void): Writing {
  const field = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(value)
  const wanted = useRef<(Span & { takesFocus: boolean }) | undefined>(undefined)
  const [, redraw] = useState(0)
  useLayoutEffect(() => {
    latest.current = value
    const place = wanted.current
    wanted.current = undefined
    if (!place || !field.current) return
    if (place.takesFocus) field.current.focus()
    if (document.activeElement === field.current) field.current.setSelectionRange(place.start, place.end)
  })
  const change = (next: string) => {
    latest.current = next
    onChange(next)
  }
  const span = () => ({ value: latest.current, start: field.current?.selectionStart ?? latest.current.length, end: field.current?.selectionEnd ?? latest.current.length })
  const put = (next: Span, takesFocus = true) => {
    wanted.current = { ...next, takesFocus }
    change(next.value)
    redraw((count) => count + 1)
  }
  return { field, value, span, put, type: change, replace: (update) => put(moved(span(), update(latest.current)), false) }
}

/** The selection after a change elsewhere in the text: it stays by the same words. */
function moved({ value, start, end }: Span, next: string): Span {
  let same = 0
  while (same < value.length && value[same] === next[same]) same += 1
  const shift = (place: number) => (place > same ? Math.max(same, place + next.length - value.length) : place)
  return { value: next, start: shift(start), end: shift(end) }
}

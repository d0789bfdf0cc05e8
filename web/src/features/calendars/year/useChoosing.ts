import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { addDays, type Day } from '@/lib/dates'
import { inOrder, stepOf } from './yearGrid'

export interface Chosen {
  first: Day
  last: Day
}

interface Options {
  year: number
  today: Day
  onChoose: ((chosen: Chosen | null) => void) | undefined
}

/**
 * Choosing days of a year: a click takes one, dragging or Shift a stretch. One day at a time can be reached with Tab, the
 * arrows go on from there.
 */
export function useChoosing({ year, today, onChoose }: Options) {
  const [reached, setReached] = useState<Day>(today.startsWith(`${year}-`) ? today : `${year}-01-01`)
  const anchor = useRef<Day | null>(null)
  const isDragging = useRef(false)
  const choose = (day: Day, isExtending: boolean) => {
    anchor.current = isExtending && anchor.current ? anchor.current : day
    setReached(day)
    onChoose?.(inOrder(anchor.current, day))
  }
  const onPointerDown = (event: PointerEvent) => {
    const day = dayOf(event.target)
    if (!day || event.button !== 0) return
    isDragging.current = event.pointerType === 'mouse'
    choose(day, event.shiftKey)
  }
  const onPointerOver = (event: PointerEvent) => {
    const day = dayOf(event.target)
    if (isDragging.current && event.buttons === 1 && day) choose(day, true)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event.key)
    if (step !== null) {
      const day = addDays(reached, step)
      if (!day.startsWith(`${year}-`)) return
      event.preventDefault()
      if (event.shiftKey) choose(day, true)
      else setReached(day)
      event.currentTarget.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    } else if (event.key === 'Escape') onChoose?.(null)
  }
  const onClick = (event: { target: EventTarget; detail: number }) => {
    const day = dayOf(event.target)
    // A click without a pointer is Enter or Space.
    if (day && event.detail === 0) choose(day, false)
  }
  return { reached, handlers: { onPointerDown, onPointerOver, onPointerUp: () => (isDragging.current = false), onKeyDown, onClick } }
}

function dayOf(target: EventTarget): Day | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset['day'] : undefined
}

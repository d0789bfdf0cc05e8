import { type RefObject, useEffect, useRef } from 'react'

/** One notch of the wheel, or one pinch of a touchpad, is many events: they count as one step. */
const PAUSE = 180

/** Ctrl with the wheel, and pinching on a touchpad, change the zoom instead of the size of the page. */
export function useWheelZoom(container: RefObject<HTMLElement | null>, onZoom: (by: number) => void): void {
  const latest = useRef(onZoom)
  useEffect(() => {
    latest.current = onZoom
  })
  useEffect(() => {
    const element = container.current
    let last = 0
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      event.stopPropagation()
      if (event.timeStamp - last < PAUSE) return
      last = event.timeStamp
      latest.current(event.deltaY > 0 ? 1 : -1)
    }
    element?.addEventListener('wheel', turn, { passive: false, capture: true })
    return () => element?.removeEventListener('wheel', turn, { capture: true })
  }, [container])
}

import { useCallback, useLayoutEffect, useRef } from 'react'

/** Reads what was drawn last, without being a new function each time: for handlers, not for drawing. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return useCallback(() => latest.current, [])
}

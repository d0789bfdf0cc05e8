import type * as dragging from './dragging'

/** Begins once dragging is loaded, which no cold page waits for; answers how to stop, or never to begin. */
export function whenLoaded(begin: (loaded: typeof dragging) => () => void): () => void {
  let isOver = false
  let stop: (() => void) | undefined
  void import('./dragging').then((loaded) => {
    if (!isOver) stop = begin(loaded)
  })
  return () => {
    isOver = true
    stop?.()
  }
}

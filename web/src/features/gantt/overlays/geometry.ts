/** Where moments and rows stand in the content of the time line, in pixels. */
export interface Geometry {
  x: (date: Date) => number
  /** The stretch that is on screen, with a little more around it. */
  left: number
  right: number
  height: number
  rowHeight: number
}

/** A rectangle from one x to another; null where it is out of sight. */
export function stretch(from: number, to: number, { left, right }: Pick<Geometry, 'left' | 'right'>): { left: number; width: number } | null {
  if (to < left || from > right) return null
  const start = Math.max(from, left)
  return { left: start, width: Math.max(Math.min(to, right) - start, 1) }
}

export function px(value: number): string {
  return `${Math.round(value * 10) / 10}px`
}

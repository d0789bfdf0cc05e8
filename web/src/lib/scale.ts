/** Where a moment or number stands between two ends, in pixels. */
export function scaled(value: number, first: number, last: number, length: number): number {
  return last === first ? 0 : Math.round(((value - first) / (last - first)) * length * 10) / 10
}

/** Milliseconds of a bare wall-clock moment; only differences matter. */
export function wallTime(moment: string): number {
  return Date.parse(`${moment.slice(0, 16)}Z`)
}

/** A path through points, straight from each to the next. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
}

/** Where a name stands under its place among `parts`, so that those at the ends are not cut. */
export function anchorAt(place: number, last: number): 'start' | 'middle' | 'end' {
  if (place === 0) return 'start'
  return place === last ? 'end' : 'middle'
}

import { daysBetween } from '@/lib/dates'

interface Point {
  date: string
  score: number
}

/** An SVG path through the points: days to the right, 100 at the top. */
export function trendPath(points: readonly Point[], width: number, height: number): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return ''
  const span = Math.max(1, daysBetween(first.date, last.date))
  const places = points.map(({ date, score }) => `${round((daysBetween(first.date, date) / span) * width)} ${round(height - (score / 100) * height)}`)
  return `M${places.join('L')}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

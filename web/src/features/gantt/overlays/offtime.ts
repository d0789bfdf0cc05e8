import { escaped } from '../chart/escaping'
import type { ProjectCalendar } from '../chart/facts'
import { chartDay, shiftDays } from '../model/workHours'
import type { Zoom } from '../search'
import { type Geometry, px, stretch } from './geometry'

/** Days off are thinner than a line in these. */
const TOO_FAR: ReadonlySet<Zoom> = new Set(['quarter', 'year'])

/** Weekends and holidays as shaded stretches; a holiday says its name. Saturdays worked by exception are not among the spans. */
export function offtimeHtml(calendar: ProjectCalendar, zoom: Zoom, at: Geometry): string {
  if (TOO_FAR.has(zoom)) return ''
  const names = new Map(calendar.days.map((day) => [day.date, day]))
  return calendar.spans.map(([first = '', last = first]) => spanHtml(first, last, names, at)).join('')
}

type NamedDays = ReadonlyMap<string, ProjectCalendar['days'][number]>

function spanHtml(first: string, last: string, names: NamedDays, at: Geometry): string {
  const place = stretch(at.x(chartDay(first)), at.x(chartDay(shiftDays(last, 1))), at)
  if (!place) return ''
  const label = holidayOf(first, last, names)
  const title = label ? ` title="${escaped(label)}" data-holiday="true"` : ''
  return `<div class="gt-off" style="left:${px(place.left)};width:${px(place.width)}"${title}></div>`
}

/** The names of the holidays in a stretch, each once. */
export function holidayOf(first: string, last: string, names: NamedDays): string {
  const found = new Set<string>()
  for (let day = first; day <= last; day = shiftDays(day, 1)) {
    const named = names.get(day)
    if (named && !named.is_working && named.label) found.add(named.label)
  }
  return [...found].join(' · ')
}

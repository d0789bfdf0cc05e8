import type { Plan } from '@/api/plan'
import type { Zoom } from '../search'
import { chartDay } from './workHours'

/** First and last moment of the time axis. */
export interface Span {
  from: Date
  to: Date
}

/** Days of air before and after the plan: room to drag into. */
const AIR: Record<Zoom, number> = { day: 21, week: 35, month: 92, quarter: 184, year: 366 }

/** The stretch of time to draw: the plan, the status date and today, with air, in whole weeks, months or years. */
export function spanOf(plan: Plan, zoom: Zoom, today: string): Span {
  let first = plan.project.start.slice(0, 10)
  let last = first
  for (const { start, finish, deadline } of plan.items) {
    if (start && start < first) first = start.slice(0, 10)
    for (const end of [start, finish, deadline]) if (end && end.slice(0, 10) > last) last = end.slice(0, 10)
  }
  const near = [plan.project.status_date?.slice(0, 10), isNear(today, first, last) ? today : undefined]
  for (const day of near) {
    if (day && day < first) first = day
    if (day && day > last) last = day
  }
  return { from: flooredTo(zoom, addDays(chartDay(first), -Math.ceil(AIR[zoom] / 3))), to: addDays(chartDay(last), AIR[zoom]) }
}

/** A plan of long ago is not stretched until today. */
function isNear(today: string, first: string, last: string): boolean {
  return today >= dayBefore(first) && today <= dayAfter(last)
}

function dayBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}

function dayAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

function flooredTo(zoom: Zoom, date: Date): Date {
  const year = date.getFullYear()
  const month = date.getMonth()
  if (zoom === 'year') return new Date(year, 0, 1)
  if (zoom === 'quarter') return new Date(year, month - (month % 3), 1)
  if (zoom === 'month') return new Date(year, month, 1)
  return addDays(date, -((date.getDay() + 6) % 7))
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days)
}

import { addDays, type Day } from '@/lib/dates'

const WEEKDAYS_ZH = '一二三四五六日'
const WEEKDAYS_EN = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const NUMBERS_ZH: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }
const NEAR: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2, 大后天: 3, today: 0, tomorrow: 1, tmr: 1 }
const WEEK = 7

/** Reads one way of naming a day; null where it is no such name. */
type Reading = (word: string, today: Day) => Day | null

/** The day that a word names: `明天`, `周五`, `下周三`, `11-25`, `3天后`, `月底`, `next Fri`, `in 2 weeks`; null where it names none. */
export function dayNamed(word: string, today: Day): Day | null {
  const plain = word.trim().toLowerCase().replace(/^(by|before|due|on)\s+/, '').replace(/(之前|以前|前|截止)$/, '')
  for (const read of READINGS) {
    const day = read(plain, today)
    if (day !== null) return day
  }
  return null
}

const READINGS: readonly Reading[] = [near, weekdayZh, weekdayEn, fullDate, monthAndDay, dayOfMonth, endOfMonth, distanceZh, distanceEn]

function near(word: string, today: Day): Day | null {
  const days = NEAR[word]
  return days === undefined ? null : addDays(today, days)
}

/** `周五` is the next one, today included; `本周五` is in this week, `下周五` in the next. */
function weekdayZh(word: string, today: Day): Day | null {
  const [, before = '', name = ''] = /^(下下|下个?|本|这)?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(word) ?? []
  if (name === '') return null
  const weekday = WEEKDAYS_ZH.indexOf(name === '天' ? '日' : name)
  const weeks = before === '下下' ? 2 : before.startsWith('下') ? 1 : 0
  return before === '' ? onNext(weekday, today) : inWeek(weeks, weekday, today)
}

function weekdayEn(word: string, today: Day): Day | null {
  const [, before, name = ''] = /^(next|this)?\s*(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur|urs)?(?:day)?$/.exec(word) ?? []
  if (name === '') return null
  const weekday = WEEKDAYS_EN.indexOf(name)
  return before === undefined ? onNext(weekday, today) : inWeek(before === 'next' ? 1 : 0, weekday, today)
}

function fullDate(word: string): Day | null {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(word) ?? []
  return year ? realDay(Number(year), Number(month), Number(day)) : null
}

/** A day and month without a year is the next such day. */
function monthAndDay(word: string, today: Day): Day | null {
  const [, month, day] = /^(\d{1,2})(?:[-/]|月)(\d{1,2})[日号]?$/.exec(word) ?? []
  if (!month) return null
  const year = Number(today.slice(0, 4))
  const found = realDay(year, Number(month), Number(day))
  return found !== null && found < today ? realDay(year + 1, Number(month), Number(day)) : found
}

function dayOfMonth(word: string, today: Day): Day | null {
  const [, day] = /^(\d{1,2})[日号]$/.exec(word) ?? []
  if (!day) return null
  const [year, month] = monthOf(today)
  const found = realDay(year, month, Number(day))
  return found !== null && found >= today ? found : realDay(month === 12 ? year + 1 : year, (month % 12) + 1, Number(day))
}

function endOfMonth(word: string, today: Day): Day | null {
  const [, next] = /^(?:本|这个?|(下个?))?月[底末]$/.exec(word) ?? (word === 'end of month' ? ['', ''] : [])
  if (next === undefined && !/^(?:本|这个?)?月[底末]$/.test(word)) return null
  const [year, month] = monthOf(today)
  return new Date(Date.UTC(year, month + (next ? 1 : 0), 0)).toISOString().slice(0, 10)
}

function distanceZh(word: string, today: Day): Day | null {
  const [, amount = '', unit] = /^(\d{1,3}|[一两二三四五六七八九十])(天|日|周|个?星期|个月)(?:之?后|以后)$/.exec(word) ?? []
  if (amount === '') return null
  return away(NUMBERS_ZH[amount] ?? Number(amount), unit === '天' || unit === '日' ? 'day' : unit === '个月' ? 'month' : 'week', today)
}

function distanceEn(word: string, today: Day): Day | null {
  const [, amount, unit] = /^(?:in\s+|\+)(\d{1,3})\s*(d|day|days|w|week|weeks|month|months)$/.exec(word) ?? []
  return amount ? away(Number(amount), unit?.startsWith('d') ? 'day' : unit?.startsWith('w') ? 'week' : 'month', today) : null
}

function away(amount: number, unit: 'day' | 'week' | 'month', today: Day): Day | null {
  if (unit !== 'month') return addDays(today, unit === 'week' ? amount * WEEK : amount)
  const [year, month] = monthOf(today)
  const last = new Date(Date.UTC(year, month + amount, 0)).getUTCDate()
  const first = new Date(Date.UTC(year, month - 1 + amount, 1)).toISOString().slice(0, 8)
  return `${first}${String(Math.min(Number(today.slice(8)), last)).padStart(2, '0')}`
}

function onNext(weekday: number, today: Day): Day {
  return addDays(today, (weekday - weekdayOf(today) + WEEK) % WEEK)
}

function inWeek(weeks: number, weekday: number, today: Day): Day {
  return addDays(today, weeks * WEEK + weekday - weekdayOf(today))
}

/** 0 is Monday. */
function weekdayOf(day: Day): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % WEEK
}

function monthOf(day: Day): [year: number, month: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
}

/** Null for 31 June and the like. */
function realDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

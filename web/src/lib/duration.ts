import type { Language } from './catalogue'

const DAYS_PER_WEEK = 5
const UNITS = {
  zh: { day: ' 天', hour: ' 小时', minute: ' 分钟', between: ' ' },
  en: { day: 'd', hour: 'h', minute: 'm', between: ' ' },
} as const

/** Working minutes as people say them: `3d 4h`, `3 天 4 小时`; days have the project's own length. */
export function formatDuration(minutes: number, minutesPerDay: number, language: Language): string {
  const { day, hour, minute, between } = UNITS[language]
  const sign = minutes < 0 ? '−' : ''
  const whole = Math.abs(Math.round(minutes))
  const days = Math.floor(whole / minutesPerDay)
  const hours = Math.floor((whole % minutesPerDay) / 60)
  const rest = (whole % minutesPerDay) % 60
  const parts = [days && `${days}${day}`, hours && `${hours}${hour}`, rest && `${rest}${minute}`].filter(Boolean)
  return parts.length === 0 ? `0${day}` : sign + parts.join(between)
}

/** Minutes of one unit; `d` and `w` are working time, so they follow the project. */
function minutesOf(unit: string, minutesPerDay: number): number | undefined {
  if (/^(w|wk|周|星期)/.test(unit)) return minutesPerDay * DAYS_PER_WEEK
  if (/^(d|天|日|工)/.test(unit) || unit === '') return minutesPerDay
  if (/^(h|小?时)/.test(unit)) return 60
  return /^(m|分)/.test(unit) ? 1 : undefined
}

const PART = /([\d.]+)\s*([a-z]+|\p{Script=Han}+)?\s*/giu

/** Reads `3d 4h`, `3天4小时`, `1.5` (days), `90m`, `2w`; null when it cannot be read. */
export function parseDuration(text: string, minutesPerDay: number): number | null {
  const wanted = text.trim().normalize('NFKC').toLowerCase().replaceAll('个', '')
  if (wanted === '') return null
  let total = 0
  let read = 0
  for (const [part, amount = '', unit = ''] of wanted.matchAll(PART)) {
    const minutes = minutesOf(unit, minutesPerDay)
    if (minutes === undefined || !/^\d+(\.\d+)?$|^\.\d+$/.test(amount)) return null
    total += Number(amount) * minutes
    read += part.length
  }
  return read === wanted.length ? Math.round(total) : null
}

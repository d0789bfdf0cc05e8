import { expect, test } from 'vitest'
import { daysOfNotice, type NoticeDay } from './merge'

const existing = (date: string, kind: NoticeDay['kind']) => ({ date, kind, name: '', name_en: '', label: '', is_working: false, shifts: [], source: '', is_confirmed: true })
const named = (date: string, kind: NoticeDay['kind']): NoticeDay => ({ date, kind, name: '春节', name_en: '', source: '', current_kind: null })
const dates = (...rows: Parameters<typeof daysOfNotice>) => daysOfNotice(...rows).map(({ date, kind }) => `${date} ${kind}`)

test('the company keeps its own days', () => {
  expect(dates(2027, [named('2027-02-06', 'holiday')], [existing('2027-05-10', 'nonworking')])).toEqual(['2027-02-06 holiday', '2027-05-10 nonworking'])
})

test('what the notice says about a day counts', () => {
  expect(dates(2027, [named('2027-02-06', 'holiday')], [existing('2027-02-06', 'working')])).toEqual(['2027-02-06 holiday'])
})

test('holidays of the year that it does not name go, those of the year before stay', () => {
  expect(dates(2027, [named('2026-12-31', 'holiday')], [existing('2026-12-30', 'holiday'), existing('2027-01-02', 'holiday')])).toEqual(['2026-12-30 holiday', '2026-12-31 holiday'])
})

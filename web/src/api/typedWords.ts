import { catalogue } from '@/lib/catalogue'
import { parseDuration } from '@/lib/duration'
import type { Unreadable } from './predecessors'

/** Why something typed cannot be taken. */
export const typedWords = catalogue({
  zh: {
    notADuration: '请写成 3d、3天 或 16h',
    notAPercent: '请填写 0 到 100',
    predecessorForm: (part: string) => `看不懂“${part}”，请写成 3、3FS+2d 或 1.2SS-50%`,
    predecessorUnknown: (part: string) => `没有找到“${part}”`,
    predecessorSelf: '任务不能依赖自己',
    predecessorTwice: (part: string) => `“${part}”写了两次`,
  },
  en: {
    notADuration: 'Write it as 3d or 16h',
    notAPercent: 'Write a number from 0 to 100',
    predecessorForm: (part: string) => `Cannot read “${part}”; write 3, 3FS+2d or 1.2SS-50%`,
    predecessorUnknown: (part: string) => `There is no “${part}”`,
    predecessorSelf: 'A task cannot wait for itself',
    predecessorTwice: (part: string) => `“${part}” stands there twice`,
  },
})

type Words = (typeof typedWords)['zh']
type Reading<Value> = { value: Value } | { problem: string }

/** Working minutes of `3天`, or of days that last `perDay` minutes. */
export function readDuration(typed: string, perDay: number, t: Words): Reading<number> {
  const value = parseDuration(typed, perDay)
  return value === null ? { problem: t.notADuration } : { value }
}

/** A whole number from 0 to 100, with or without its sign. */
export function readPercent(typed: string, t: Words): Reading<number> {
  const digits = typed.normalize('NFKC').replace('%', '').trim()
  const value = Number(digits)
  return digits !== '' && Number.isInteger(value) && value >= 0 && value <= 100 ? { value } : { problem: t.notAPercent }
}

/** What is wrong with predecessors that were typed, in the words of the reader's language. */
export function sayUnreadable({ reason, part }: Unreadable, t: Words): string {
  return { form: t.predecessorForm(part), unknown: t.predecessorUnknown(part), self: t.predecessorSelf, twice: t.predecessorTwice(part) }[reason]
}

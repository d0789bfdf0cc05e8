import { expect, test } from 'vitest'
import { catalogue, count, phrase } from './catalogue'

const text = catalogue({
  zh: { title: '项目', rows: (n: number) => `${n} 行` },
  en: { title: 'Projects', rows: (n: number) => count(n, 'row', 'rows') },
})

test('English counts one and many', () => {
  expect(text.en.rows(1)).toBe('1 row')
  expect(text.en.rows(0)).toBe('0 rows')
  expect(text.zh.rows(1)).toBe('1 行')
})

test('a phrase carries both languages', () => expect(phrase(text, 'title')).toEqual({ zh: '项目', en: 'Projects' }))

// oxlint-disable-next-line vitest/expect-expect -- the compiler asserts
test('a missing key or another parameter does not compile', () => {
  // @ts-expect-error `title` is missing in English
  catalogue({ zh: { title: '项目' }, en: {} })
  // @ts-expect-error the English entry counts nothing where the Chinese one counts words
  catalogue({ zh: { rows: (n: number) => `${n} 行` }, en: { rows: (n: string) => n } })
  // @ts-expect-error an entry with parameters is no phrase
  phrase(text, 'rows')
})

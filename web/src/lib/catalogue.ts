export type Language = 'zh' | 'en'

/** A word or sentence; a function where it counts or names something. */
type Entry = string | ((...values: never[]) => string)

/** The same entries in another language: a missing key or another parameter list does not compile. */
type Translated<T extends Record<string, Entry>> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K]
}

export interface Catalogue<T extends Record<string, Entry>> {
  readonly zh: Translated<T>
  readonly en: Translated<T>
}

/** One text in both languages, for what is declared once and shown anywhere (a tab, a command). */
export type Phrase = Readonly<Record<Language, string>>

export function catalogue<T extends Record<string, Entry>>(texts: { zh: T; en: Translated<T> }): Catalogue<T> {
  return texts as Catalogue<T>
}

/** The phrase under `key`; only entries without parameters are phrases. */
export function phrase<T extends Record<string, Entry>>(
  texts: Catalogue<T>,
  key: { [K in keyof T]: T[K] extends string ? K : never }[keyof T],
): Phrase {
  return { zh: String(texts.zh[key]), en: String(texts.en[key]) }
}

/** `count(3, 'day', 'days')` is `3 days`: English needs the plural, Chinese does not. */
export function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`
}

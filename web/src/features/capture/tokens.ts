import type { Day } from '@/lib/dates'
import { dayNamed } from './dayWords'

export interface Named {
  id: number
  name: string
}

export interface KnownLabel extends Named {
  colour?: string
}

export interface KnownPerson extends Named {
  /** Every reading, in full and as initials: `zhouzihan zzh`. */
  pinyin: string
}

/** What a title is read against. */
export interface Known {
  people: readonly KnownPerson[]
  labels: readonly KnownLabel[]
  today: Day
}

/** Something a title says beside what is to be done; `source` is how it was typed. */
export type Token =
  | { kind: 'person'; source: string; person: Named }
  | { kind: 'priority'; source: string; level: number }
  | { kind: 'label'; source: string; label: KnownLabel }
  | { kind: 'day'; source: string; day: Day }

export interface ReadTitle {
  title: string
  tokens: readonly Token[]
}

const PRIORITY: Readonly<Record<string, number>> = { 低: 1, 中: 2, 高: 3, 紧急: 4, 急: 4, low: 1, medium: 2, mid: 2, high: 3, urgent: 4, p1: 4, p2: 3, p3: 2, p4: 1 }
/** At most so many words name a day together: `in 2 weeks`. */
const LONGEST_DAY = 3

/** A title without its tokens, and the tokens; of each kind but labels the last one counts. What is in `literal` stays text. */
export function readTitle(typed: string, known: Known, literal: readonly string[] = []): ReadTitle {
  const tokens: Token[] = []
  const take = (token: Token | null): boolean => {
    if (token === null || literal.includes(token.source)) return false
    tokens.push(token)
    return true
  }
  const rest = readSigns(typed, known, take)
  const title = readDays(rest, known.today, take)
  return { title: title.replaceAll(/\s+/g, ' ').trim(), tokens: lastOfEach(tokens) }
}

/** `@`, `#` and `!` with what follows; in Chinese nothing need stand between them and the words around. */
function readSigns(typed: string, known: Known, take: (token: Token | null) => boolean): string {
  return typed.replaceAll(/(?<![\w.#@&/])[@＠#＃!！]([^\s@＠#＃!！，。；、,;]+)/gu, (whole, body: string) => {
    const sign = whole.slice(0, 1)
    const token = '@＠'.includes(sign) ? personIn(sign, body, known.people) : '#＃'.includes(sign) ? labelIn(sign, body, known.labels) : priorityIn(sign, body)
    return take(token) && token ? ` ${whole.slice(token.source.length)}` : whole
  })
}

function readDays(typed: string, today: Day, take: (token: Token | null) => boolean): string {
  const words = typed.split(/\s+/).filter(Boolean)
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = lengthOfDay(words, at, today, take)
    if (length === 0) kept.push(words[at] ?? '')
    at += Math.max(length, 1)
  }
  return kept.join(' ')
}

/** How many words from `at` on name a day that is taken. */
function lengthOfDay(words: readonly string[], at: number, today: Day, take: (token: Token) => boolean): number {
  for (let length = Math.min(LONGEST_DAY, words.length - at); length > 0; length -= 1) {
    const source = words.slice(at, at + length).join(' ')
    const day = dayNamed(source, today)
    if (day !== null) return take({ kind: 'day', source, day }) ? length : 0
  }
  return 0
}

/** A whole name wins, so that text may follow it at once; else who is called or sounds like all of it. */
function personIn(sign: string, body: string, people: readonly KnownPerson[]): Token | null {
  const person = longestIn(body, people)
  if (person) return { kind: 'person', source: sign + body.slice(0, person.name.length), person }
  const found = candidates(body, people)[0]
  return found ? { kind: 'person', source: sign + body, person: found } : null
}

/** People whose name or pinyin begins with what is typed, or whose given name does. */
export function candidates(typed: string, people: readonly KnownPerson[]): KnownPerson[] {
  const wanted = typed.toLowerCase()
  const fits = ({ name, pinyin }: KnownPerson) => name.toLowerCase().startsWith(wanted) || pinyin.split(' ').some((reading) => reading.startsWith(wanted))
  const inside = ({ name }: KnownPerson) => name.toLowerCase().includes(wanted)
  return [...people.filter(fits), ...people.filter((person) => !fits(person) && inside(person))]
}

function labelIn(sign: string, body: string, labels: readonly KnownLabel[]): Token | null {
  const whole = longestIn(body, labels)
  if (whole) return { kind: 'label', source: sign + body.slice(0, whole.name.length), label: whole }
  // `#12` is an item, whatever labels begin with it.
  const found = /^\d+$/.test(body) ? undefined : labels.find(({ name }) => name.toLowerCase().startsWith(body.toLowerCase()))
  return found ? { kind: 'label', source: sign + body, label: found } : null
}

function priorityIn(sign: string, body: string): Token | null {
  const plain = body.toLowerCase()
  const word = Object.keys(PRIORITY)
    .toSorted((one, other) => other.length - one.length)
    .find((known) => (/[a-z]/.test(known) ? plain === known : plain.startsWith(known)))
  return word === undefined ? null : { kind: 'priority', source: sign + body.slice(0, word.length), level: PRIORITY[word] ?? 0 }
}

function longestIn<Row extends Named>(body: string, rows: readonly Row[]): Row | undefined {
  const plain = body.toLowerCase()
  return rows.filter(({ name }) => plain.startsWith(name.toLowerCase())).toSorted((one, other) => other.name.length - one.name.length)[0]
}

function lastOfEach(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    const later = tokens.slice(at + 1)
    return token.kind === 'label' ? !later.some((other) => other.kind === 'label' && other.label.id === token.label.id) : !later.some(({ kind }) => kind === token.kind)
  })
}

/** A text and what is selected in it. */
export interface Span {
  value: string
  start: number
  end: number
}

/** What somebody has begun to name: `@lin`, `#12`. */
export interface Trigger {
  sign: '@' | '#'
  query: string
  /** Where the sign stands. */
  from: number
}

const PERSON = /(?<![A-Za-z0-9._%+-])[@＠]([^\s@＠#＃[\]()]{0,30})$/
const ITEM = /(?<![\w#＃&/-])[#＃]([^\s@＠#＃[\]()，。！？、；：]{1,40})$/

/** What is being named just before the caret; nothing while text is selected. */
export function triggerAt({ value, start, end }: Span): Trigger | undefined {
  if (start !== end) return undefined
  const before = value.slice(0, start)
  const person = PERSON.exec(before)
  const found = person ?? ITEM.exec(before)
  return found ? { sign: person ? '@' : '#', query: found[1] ?? '', from: found.index } : undefined
}

/** Puts `text` in place of the selection; the caret goes behind it. */
export function insert({ value, start, end }: Span, text: string): Span {
  const caret = start + text.length
  return { value: value.slice(0, start) + text + value.slice(end), start: caret, end: caret }
}

/** Replaces what was begun to be named, and goes on behind a space. */
export function complete(span: Span, { from }: Trigger, text: string): Span {
  return insert({ ...span, start: from }, `${text} `)
}

/** `**bold**`: puts marks around the selection, or takes them away where they stand already. */
export function wrap({ value, start, end }: Span, mark: string): Span {
  const inner = value.slice(start, end)
  const isWrapped = value.slice(0, start).endsWith(mark) && value.slice(end).startsWith(mark)
  if (isWrapped) {
    return { value: value.slice(0, start - mark.length) + inner + value.slice(end + mark.length), start: start - mark.length, end: end - mark.length }
  }
  return { value: value.slice(0, start) + mark + inner + mark + value.slice(end), start: start + mark.length, end: end + mark.length }
}

/** `- one`: puts a mark before each selected line, or takes it away where all have it. */
export function prefixLines({ value, start, end }: Span, mark: string): Span {
  const from = value.lastIndexOf('\n', start - 1) + 1
  const lines = value.slice(from, end).split('\n')
  const haveAll = lines.every((line) => line.startsWith(mark))
  const marked = lines.map((line) => (haveAll ? line.slice(mark.length) : mark + line)).join('\n')
  return { value: value.slice(0, from) + marked + value.slice(end), start: from, end: from + marked.length }
}

/** `[text](url)` with the part selected that is still to be written. */
export function link({ value, start, end }: Span): Span {
  const inner = value.slice(start, end)
  const isAddress = /^https?:\/\/\S+$/.test(inner)
  const written = isAddress ? `[](${inner})` : `[${inner}](https://)`
  const caret = isAddress ? start + 1 : start + inner.length + 3
  return { value: value.slice(0, start) + written + value.slice(end), start: caret, end: isAddress ? caret : caret + 'https://'.length }
}

/** Somebody's words as a Markdown quotation, ready to be answered. */
export function quoted(body: string, author: string): string {
  const lines = body.trim().split('\n').map((line) => `> ${line}`.trimEnd())
  return `> **${author}**\n${lines.join('\n')}\n\n`
}

const NAMED = /(?<![\w#&/-])(?:[A-Z][A-Z0-9]{1,9}-|#)\d{1,9}(?![\w])/g
const MOST_NAMED = 20

/** Items that a text names, each once: `#12`, `ERP-12`. */
export function namedItems(text: string): string[] {
  return [...new Set(text.match(NAMED))].slice(0, MOST_NAMED)
}

export interface Piece {
  text: string
  isMarked: boolean
}

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\P{L}]+|\p{N}+/gu
const SPECIAL = /[.*+?^${}()|[\]\\]/g

/** The text in pieces, those marked that say one of the words looked for. */
export function marked(text: string, query: string): Piece[] {
  const words = query.normalize('NFKC').match(RUN) ?? []
  if (words.length === 0) return [{ text, isMarked: false }]
  const longestFirst = [...new Set(words)].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(`(${longestFirst.map((word) => word.replace(SPECIAL, String.raw`\$&`)).join('|')})`, 'iu')
  return text
    .split(pattern)
    .map((piece, at) => ({ text: piece, isMarked: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

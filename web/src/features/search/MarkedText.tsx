import { marked } from './marked'

/** A text in which the words looked for stand out. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  let place = 0
  return marked(text, query).map((piece) => {
    const key = place
    place += piece.text.length
    return piece.isMarked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
  })
}

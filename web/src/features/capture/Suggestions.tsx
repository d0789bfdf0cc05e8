import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import styles from './capture.module.css'
import { text as words } from './text'
import { candidates, type KnownPerson } from './tokens'

const MOST = 5

interface Props {
  text: string
  people: readonly KnownPerson[]
  onChange: (text: string) => void
}

/** While `@…` is typed at the end and fits several people: which one. */
export function Suggestions({ text, people, onChange }: Props) {
  const t = useText(words)
  const typed = /(?:^|[^\w.])[@＠]([^\s@＠#！!]*)$/u.exec(text)?.[1]
  if (typed === undefined) return null
  const found = candidates(typed, people).slice(0, MOST)
  if (found.length === 0 || (found.length === 1 && found[0]?.name === typed)) return null
  const choose = (name: string) => onChange(`${text.slice(0, text.length - typed.length)}${name} `)
  return (
    <div className={styles['suggestions']} role="group" aria-label={t.suggestions}>
      {found.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => choose(name)}>
          <PersonName name={name} size={18} />
        </button>
      ))}
    </div>
  )
}

import { useText } from '@/ui/language'
import styles from './capture.module.css'
import { Chips } from './Chips'
import { type CapturedLine, levelsIn } from './reading'
import { text } from './text'

const SHOWN = 12
const INDENT = 18

/** Several lines as the items they will be. */
export function LinesPreview({ lines }: { lines: readonly CapturedLine[] }) {
  const t = useText(text)
  return (
    <section>
      <p className={styles['hint']} role="status">
        {t.lines(lines.length, levelsIn(lines))}
      </p>
      <ul className={styles['lines']}>
        {lines.slice(0, SHOWN).map((line, index) => (
          // The place in the list is all that tells two equal lines apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} style={{ paddingLeft: line.level * INDENT }}>
            <span>{line.title}</span>
            <Chips tokens={line.tokens} />
          </li>
        ))}
        {lines.length > SHOWN && <li className={styles['hint']}>{t.more(lines.length - SHOWN)}</li>}
      </ul>
    </section>
  )
}

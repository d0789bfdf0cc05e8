import { CalendarOutlined, CloseOutlined } from '@ant-design/icons'
import { type Priority, priorityWords } from '@/api/words'
import { formatDay, nearName } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { LabelTag } from '@/ui/value/LabelTag'
import { LevelIcon } from '@/ui/value/LevelIcon'
import styles from './capture.module.css'
import { text } from './text'
import type { Token } from './tokens'

interface Props {
  tokens: readonly Token[]
  /** Take it as text; without this the chips only show. */
  onRemove?: (source: string) => void
}

/** What a title says beside what is to be done, each to be taken back. */
export function Chips({ tokens, onRemove }: Props) {
  const t = useText(text)
  if (tokens.length === 0) return null
  return (
    <ul className={styles['chips']}>
      {tokens.map((token) => (
        <li key={token.source} className={styles['chip']}>
          <TokenValue token={token} />
          {onRemove && (
            <button type="button" aria-label={t.asText(token.source)} title={t.asText(token.source)} onClick={() => onRemove(token.source)}>
              <CloseOutlined />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function TokenValue({ token }: { token: Token }) {
  const t = useText(text)
  const priorities = useText(priorityWords)
  const language = useLanguage()
  const { today } = useClock()
  if (token.kind === 'person') return <PersonName name={token.person.name} size={18} />
  if (token.kind === 'label') return <LabelTag name={token.label.name} colour={token.label.colour ?? 'grey'} />
  if (token.kind === 'priority') {
    const name = priorities[token.level as Priority]
    return (
      <>
        <LevelIcon level={token.level} label={t.priority(name)} /> {name}
      </>
    )
  }
  const near = nearName(token.day, today, language)
  return (
    <>
      <CalendarOutlined /> {t.due(near ? `${near} ${formatDay(token.day, language, today)}` : `${formatDay(token.day, language, today)} ${weekday(token.day, language)}`)}
    </>
  )
}

function weekday(day: string, language: 'zh' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}

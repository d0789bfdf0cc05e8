import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import styles from '../meetings.module.css'
import { retroText } from '../text'
import type { OwnCard, OwnCards } from './ownCards'
import { RetroCard } from './RetroCard'
import { type Retrospective, stacksOf } from './stacks'
import { useRetrospectiveWrites } from './useRetrospective'

export interface BoardProps {
  row: Retrospective
  own: OwnCards
  keep: (id: string, card: OwnCard | null) => void
  /** The card for which a place is being chosen. */
  moving: string | null
  onMoving: (id: string | null) => void
  /** Begins an action with a card's text. */
  onAction: (text: string) => void
}

/** A column with its cards, and a place to write one. */
export function BoardColumn({ column, ...board }: BoardProps & { column: Retrospective['columns'][number] }) {
  const { row, own } = board
  const canWrite = row.can['take_part'] === true && row.phase !== 'closed'
  return (
    <section className={styles['column']} aria-label={column.name}>
      <h2>{column.name}</h2>
      {canWrite && <NewCard {...board} column={column} />}
      <ul>
        {stacksOf(row.cards, column.key).map(({ lead, followers }) => (
          <li key={lead.id}>
            <RetroCard {...board} card={lead} mine={own[lead.id]} />
            {followers.length > 0 && (
              <ul className={styles['followers']}>
                {followers.map((card) => (
                  <li key={card.id}>
                    <RetroCard {...board} card={card} mine={own[card.id]} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewCard({ row, keep, column }: BoardProps & { column: Retrospective['columns'][number] }) {
  const t = useText(retroText)
  const { write } = useRetrospectiveWrites()
  const [text, setText] = useState('')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event.nativeEvent)) return
    event.preventDefault()
    const said = text.trim()
    if (said === '') return
    setText('')
    void write(row, column.key, said).then(
      ({ data }) => data && keep(data.id, { secret: data.secret, text: said }),
      () => setText(said),
    )
  }
  return <Input.TextArea aria-label={t.newCard(column.name)} placeholder={t.newCardHint} value={text} maxLength={1000} autoSize={{ minRows: 1, maxRows: 6 }} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown} />
}

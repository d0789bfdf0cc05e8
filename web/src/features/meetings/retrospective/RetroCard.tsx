import { CheckSquareOutlined, DeleteOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { InlineText } from '@/ui/edit/InlineText'
import { useText } from '@/ui/language'
import styles from '../meetings.module.css'
import { retroText } from '../text'
import type { BoardProps } from './BoardColumn'
import type { OwnCard } from './ownCards'
import type { Card } from './stacks'
import { useRetrospectiveWrites } from './useRetrospective'

type Props = BoardProps & { card: Card; mine: OwnCard | undefined }

/** A card. Its author changes it; everybody groups, votes and makes actions of it, as the phase allows. */
export function RetroCard(props: Props) {
  const t = useText(retroText)
  const { card, mine, row, keep, moving } = props
  const { rewrite, takeDown } = useRetrospectiveWrites()
  const isMine = mine !== undefined && row.phase !== 'closed'
  const text = card.is_hidden ? (mine?.text ?? '') : card.text
  const change = (said: string) => mine && void rewrite(card, mine.secret, said).then(() => keep(card.id, { ...mine, text: said }))
  const remove = () => mine && void takeDown(card, mine.secret).then(() => keep(card.id, null))
  return (
    <article className={styles['card']} data-hidden={card.is_hidden && !mine} data-moving={moving === card.id}>
      {isMine ? <InlineText label={t.editCard} value={text} placeholder={t.editCard} isRequired onSave={change} /> : <p>{text || t.hidden}</p>}
      <div className={styles['cardTools']}>
        {mine && <span className={styles['faint']}>{t.mine}</span>}
        {card.votes > 0 && <b>{t.votes(card.votes)}</b>}
        {row.can['take_part'] && <PhaseTools {...props} />}
        {isMine && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t.removeCard} title={t.removeCard} onClick={remove} />}
      </div>
    </article>
  )
}

function PhaseTools({ card, row, moving, onMoving, onAction }: Props) {
  const t = useText(retroText)
  const { group, vote } = useRetrospectiveWrites()
  const layUnder = () => moving && void group({ ...card, id: moving }, card.id).then(() => onMoving(null))
  if (row.phase === 'group') {
    if (moving && moving !== card.id) {
      return (
        <Button size="small" type="primary" onClick={layUnder}>
          {t.moveUnder}
        </Button>
      )
    }
    return (
      <>
        <Button size="small" type="text" aria-pressed={moving === card.id} onClick={() => onMoving(moving === card.id ? null : card.id)}>
          {t.moveUnder}
        </Button>
        {card.lead_id && (
          <Button size="small" type="text" onClick={() => void group(card, null)}>
            {t.takeOut}
          </Button>
        )}
      </>
    )
  }
  if (row.phase === 'vote' && card.lead_id === null) {
    return (
      <>
        <Button size="small" icon={<MinusOutlined />} aria-label={t.takeVote} disabled={card.my_votes === 0} onClick={() => void vote(card, card.my_votes - 1)} />
        <b>{t.votes(card.my_votes)}</b>
        <Button size="small" icon={<PlusOutlined />} aria-label={t.addVote} disabled={row.votes_left === 0} onClick={() => void vote(card, card.my_votes + 1)} />
      </>
    )
  }
  if (row.phase === 'discuss') {
    return (
      <Button size="small" type="text" icon={<CheckSquareOutlined />} onClick={() => onAction(card.text)}>
        {t.toAction}
      </Button>
    )
  }
  return null
}

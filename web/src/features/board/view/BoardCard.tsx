import { MoreOutlined } from '@ant-design/icons'
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import { text } from '../text'
import { CardFacts, CardTags } from './CardFacts'
import { useKit } from './context'

interface Props {
  item: Item
  isLifted: boolean
}

/** One item: its title is the button, so that the menu beside it is not inside one. Drawn again only when it changed. */
export const BoardCard = memo(function BoardCard({ item, isLifted }: Props) {
  const t = useText(text)
  const { canEdit, onOpen, onMenu } = useKit()
  const card = useRef<HTMLDivElement>(null)
  const isMine = canEdit(item)
  const isDragged = useDraggable(card, item.id, isMine)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the board answers the keys of the title
    <div
      ref={card}
      className={styles['card']}
      data-lifted={isLifted}
      data-dragged={isDragged}
      data-blocked={item.is_blocked}
      onClick={() => onOpen(item.id)}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(item, event.currentTarget)
      }}
    >
      <div role="button" tabIndex={0} className={styles['title']} data-card={item.id} aria-label={`${item.key} ${item.title}`}>
        {item.title}
      </div>
      <CardTags item={item} />
      <div className={styles['facts']}>
        <CardFacts item={item} />
        {isMine && (
          <button
            type="button"
            className={styles['menu']}
            aria-haspopup="menu"
            aria-label={t.cardMenu(item.title)}
            onClick={(event) => {
              event.stopPropagation()
              onMenu(item, event.currentTarget)
            }}
          >
            <MoreOutlined />
          </button>
        )}
      </div>
    </div>
  )
})

function useDraggable(card: RefObject<HTMLDivElement | null>, id: number, canEdit: boolean): boolean {
  const [isDragged, setDragged] = useState(false)
  useEffect(() => {
    if (!card.current || !canEdit) return
    return draggable({ element: card.current, getInitialData: () => ({ card: id }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) })
  }, [card, id, canEdit])
  return isDragged
}

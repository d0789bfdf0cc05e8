import { ExclamationCircleFilled, HolderOutlined, MoreOutlined, NodeIndexOutlined, ProfileOutlined, StopOutlined } from '@ant-design/icons'
import { type MouseEvent, type ReactNode, useRef } from 'react'
import type { ItemType } from '@/api/projectSchema'
import { useText } from '@/ui/language'
import type { Point } from '@/ui/menu/PointMenu'
import { words } from '@/ui/text'
import { LabelTag } from '@/ui/value/LabelTag'
import { TypeIcon } from '@/ui/value/TypeIcon'
import { useRowDrag } from '../outline/useRowDrag'
import type { ItemLine } from '../rows/rows'
import { text } from '../text'
import styles from './cells.module.css'

interface Props {
  line: ItemLine
  type: ItemType | undefined
  canEdit: boolean
  /** Rows can be dragged only where they stand in the outline. */
  isOutline: boolean
  onOpen: (id: number) => void
  onMenu: (id: number, at: Point) => void
}

/** What a row is: its type, its title, what is wrong with it; on the pointer's way, what can be done. */
export function TitleCell({ line: { item, rule }, type, canEdit, isOutline, onOpen, onMenu }: Props) {
  const t = useText(text)
  const common = useText(words)
  const cell = useRef<HTMLSpanElement>(null)
  const grip = useRef<HTMLSpanElement>(null)
  useRowDrag(cell, grip, item, canEdit && isOutline)
  const openMenu = (event: MouseEvent<HTMLElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect()
    onMenu(item.id, { x: left, y: bottom })
  }
  return (
    <span ref={cell} className={styles['title']}>
      {canEdit && isOutline && (
        <span ref={grip} className={styles['grip']} title={t.dragRow} aria-hidden>
          <HolderOutlined />
        </span>
      )}
      <TypeIcon icon={type?.icon ?? 'task'} label={type?.name ?? ''} />
      <span className={styles['titleText']} title={item.title}>
        {item.title}
      </span>
      {rule && <LabelTag name={rule.name} colour={rule.colour} />}
      <Marks item={item} />
      <span className={styles['tools']}>
        <button type="button" tabIndex={-1} aria-label={`${common.open}: ${item.title}`} title={common.open} onClick={() => onOpen(item.id)}>
          <ProfileOutlined />
        </button>
        <button type="button" tabIndex={-1} aria-label={t.menuOf(item.title)} title={t.rowActions} onClick={openMenu}>
          <MoreOutlined />
        </button>
      </span>
    </span>
  )
}

/** What an open item needs somebody for: each mark has a shape of its own and says in words what it means. */
export function Marks({ item }: Pick<ItemLine, 'item'>) {
  const t = useText(text)
  if (item.closed_at !== null) return null
  return (
    <>
      {item.is_blocked && <Mark tone="bad" label={t.blockedBecause(item.blocked_reason)} icon={<StopOutlined />} />}
      {item.is_violated && <Mark tone="bad" label={t.violated} icon={<ExclamationCircleFilled />} />}
      {item.is_critical && <Mark tone="critical" label={t.critical} icon={<NodeIndexOutlined />} />}
    </>
  )
}

function Mark({ tone, label, icon }: { tone: string; label: string; icon: ReactNode }) {
  return (
    <span role="img" aria-label={label} title={label} className={styles['mark']} data-tone={tone}>
      {icon}
    </span>
  )
}

import { CloseOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { withItem } from '@/lib/itemSearch'
import { useText } from '../language'
import styles from './chart.module.css'
import { text } from './text'

export interface Behind {
  id: number
  key: string
  title: string
  /** At the right: its size, how long it took. */
  note?: ReactNode
  isTrashed?: boolean
}

interface Group {
  id: string
  /** Left out where there is only one group. */
  label?: string
  items: readonly Behind[]
  /** How many there are, where not all are listed. */
  total?: number
}

interface Props {
  title: string
  groups: readonly Group[]
  /** Left out where the list always stands there. */
  onClose?: () => void
}

/** The items behind a point of a chart, each a link. */
export function BehindPoint({ title, groups, onClose }: Props) {
  const t = useText(text)
  const filled = groups.filter(({ items }) => items.length > 0)
  return (
    <section className={styles['behind']} aria-label={title}>
      <header>
        {title}
        {onClose && <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t.close} onClick={onClose} />}
      </header>
      {filled.length === 0 && <p className={styles['summary']}>{t.nothing}</p>}
      {filled.map(({ id, label, items, total }) => (
        <div key={id}>
          <h4>{[label, t.items(total ?? items.length)].filter(Boolean).join(' · ')}</h4>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <ItemLink item={item} />
                <span className={styles['key']}>{item.note}</span>
              </li>
            ))}
          </ul>
          {total !== undefined && total > items.length && <p className={styles['summary']}>{t.more(total - items.length)}</p>}
        </div>
      ))}
    </section>
  )
}

function ItemLink({ item }: { item: Behind }) {
  const t = useText(text)
  const name = (
    <>
      <span className={styles['key']}>{item.key}</span>
      {item.title}
    </>
  )
  if (item.isTrashed) return <span>{name}（{t.trashed}）</span>
  return (
    <Link to="." search={withItem(item.id)} title={item.title}>
      {name}
    </Link>
  )
}

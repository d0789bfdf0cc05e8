import { Progress } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import panel from '../panel/panel.module.css'
import type { ItemDetail } from '../useItem'
import { AddPoint } from './AddPoint'
import styles from './checklist.module.css'
import { PointRow } from './PointRow'
import { text } from './text'
import { useChecklist } from './useChecklist'

const WHOLE = 100

/** The small steps of an item: tick, reword, reorder, make one an item of its own. */
export function Checklist({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const { points, canEdit, add, edit, move, remove, grow } = useChecklist(item)
  const [dragged, setDragged] = useState<number | null>(null)
  if (!canEdit && points.length === 0) return null
  const done = points.filter((point) => point.is_done).length
  const drop = (at: number) => {
    const point = points.find(({ id }) => id === dragged)
    if (point && points.indexOf(point) !== at) move(point, at)
    setDragged(null)
  }
  return (
    <section className={panel['section']}>
      <h3>
        <span>{t.checklist}</span>
        {points.length > 0 && (
          <span className={styles['progress']}>
            <Progress percent={(done / points.length) * WHOLE} showInfo={false} size="small" aria-label={t.progress(done, points.length)} />
            {done}/{points.length}
          </span>
        )}
      </h3>
      <ul className={styles['points']}>
        {points.map((point, at) => (
          <PointRow
            key={point.id}
            point={point}
            canEdit={canEdit}
            isDragged={dragged === point.id}
            onEdit={(changes) => edit(point, changes)}
            onMoveUp={at > 0 ? () => move(point, at - 1) : undefined}
            onMoveDown={at < points.length - 1 ? () => move(point, at + 1) : undefined}
            onGrow={() => grow(point)}
            onRemove={() => remove(point)}
            onDrag={() => setDragged(point.id)}
            onDrop={() => drop(at)}
          />
        ))}
      </ul>
      {canEdit && <AddPoint onAdd={add} />}
    </section>
  )
}

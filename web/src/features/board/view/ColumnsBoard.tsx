import { useText } from '@/ui/language'
import styles from '../board.module.css'
import { excess } from '../model/arrange'
import { text } from '../text'
import { Cell } from './Cell'
import { ColumnHead } from './ColumnHead'
import { NewCard } from './NewCard'
import type { ShapeProps } from './shape'

/** Columns side by side, each scrolled by itself. */
export function ColumnsBoard({ arrangement, folded, lifted, focused, mayDrop, onAdd }: ShapeProps) {
  const t = useText(text)
  const lane = arrangement.lanes[0]
  return (
    <div className={styles['board']}>
      {arrangement.columns.map((column, index) => {
        const isFolded = folded.columns.has(column.place.key)
        const isTarget = lifted?.column === index
        return (
          <section key={column.place.key} className={styles['column']} aria-label={t.column(column.place.label, column.count)} data-folded={isFolded} data-excess={excess(column.total, column.limit) > 0} data-target={isTarget}>
            <ColumnHead column={column} isFolded={isFolded} isLimitPerLane={false} onFold={() => folded.onColumn(column.place.key)} />
            <Cell column={column.place} lane={null} cards={isFolded ? [] : (lane?.cells[index] ?? [])} isTarget={isTarget} liftedId={lifted?.item.id ?? null} focused={focused} mayDrop={mayDrop} />
            {onAdd && !isFolded && <NewCard onAdd={(title) => onAdd(title, { column: column.place, lane: null })} />}
          </section>
        )
      })}
    </div>
  )
}

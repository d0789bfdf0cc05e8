import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useRef } from 'react'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import { excess, type Lane } from '../model/arrange'
import { text } from '../text'
import { CARD_HEIGHT, Cell } from './Cell'
import { ColumnHead, PlaceName } from './ColumnHead'
import type { ShapeProps } from './shape'
import { spotOf } from './spots'

const LANE_HEAD = 36
const HIGHEST_CELL = 400
const FOLDED_WIDTH = '44px'
const COLUMN_WIDTH = 'minmax(var(--narrowest-column), 1fr)'

/** Lanes across the columns, scrolled together; only the lanes in sight are drawn. */
export function LanesBoard(props: ShapeProps) {
  const { arrangement, folded, focused, view } = props
  const { columns, lanes } = arrangement
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lanes[index], folded.lanes),
    overscan: 1,
    getItemKey: (index) => lanes[index]?.place?.key ?? index,
  })
  useEffect(() => {
    const lane = focused && !focused.isGiven ? spotOf(arrangement, focused.id)?.lane : undefined
    if (lane !== undefined) virtual.scrollToIndex(lane)
    // Only a new focus scrolls.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focused])
  const template = columns.map(({ place }) => (folded.columns.has(place.key) ? FOLDED_WIDTH : COLUMN_WIDTH)).join(' ')
  return (
    <div ref={scroller} className={styles['lanes']} style={{ '--columns': template } as CSSProperties}>
      <div className={styles['laneHeads']}>
        {columns.map((column) => (
          <div key={column.place.key} className={styles['laneColumnHead']} data-excess={!view.isLimitPerLane && excess(column.total, column.limit) > 0}>
            <ColumnHead column={column} isFolded={folded.columns.has(column.place.key)} isLimitPerLane={view.isLimitPerLane} onFold={() => folded.onColumn(column.place.key)} />
          </div>
        ))}
      </div>
      <div className={styles['laneStack']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const lane = lanes[index]
          return (
            lane && (
              <div key={key} ref={virtual.measureElement} data-index={index} className={styles['lanePlace']} style={{ transform: `translateY(${start}px)` }}>
                <LaneRow {...props} lane={lane} index={index} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

interface RowProps extends ShapeProps {
  lane: Lane
  index: number
}

/** One lane: its name, and a cell for each column. */
function LaneRow({ arrangement, view, folded, lifted, focused, mayDrop, lane, index }: RowProps) {
  const t = useText(text)
  const name = lane.place?.label ?? ''
  const isFolded = folded.lanes.has(lane.place?.key ?? '')
  return (
    <section aria-label={t.lane(name, lane.count)}>
      <button type="button" className={styles['laneHead']} aria-expanded={!isFolded} onClick={() => folded.onLane(lane.place?.key ?? '')}>
        {isFolded ? <RightOutlined aria-hidden /> : <DownOutlined aria-hidden />}
        {lane.place && <PlaceName place={lane.place} />}
        <span className={styles['count']}>{lane.count}</span>
      </button>
      {!isFolded && (
        <div className={styles['cells']}>
          {arrangement.columns.map((column, at) => {
            const cards = lane.cells[at] ?? []
            const isColumnFolded = folded.columns.has(column.place.key)
            return (
              <div key={column.place.key} className={styles['cell']} data-excess={view.isLimitPerLane && excess(cards.length, column.limit) > 0}>
                <Cell column={column.place} lane={lane.place} cards={isColumnFolded ? [] : cards} isTarget={lifted?.column === at && lifted.lane === index} liftedId={lifted?.item.id ?? null} focused={focused} mayDrop={mayDrop} highest={HIGHEST_CELL} />
              </div>
            )
          })}
        </div>
      )}
    </section>
  )
}

function heightOf(lane: Lane | undefined, folded: ReadonlySet<string>): number {
  if (!lane || folded.has(lane.place?.key ?? '')) return LANE_HEAD
  const most = Math.max(1, ...lane.cells.map((cards) => cards.length))
  return LANE_HEAD + Math.min(HIGHEST_CELL, most * CARD_HEIGHT) + 12
}

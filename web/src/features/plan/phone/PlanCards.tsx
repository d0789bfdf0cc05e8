import { CaretDownFilled, CaretRightFilled } from '@ant-design/icons'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useMemo, useRef } from 'react'
import { isLate } from '@/api/lateness'
import { type RowId, unfolded } from '@/lib/outline'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { text as tableText } from '@/ui/table/text'
import { DateText } from '@/ui/value/DateText'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import { TypeIcon } from '@/ui/value/TypeIcon'
import { Marks } from '../cells/TitleCell'
import { LateDate } from '../columns/dateColumns'
import type { PlanKit } from '../columns/planKit'
import { type ItemLine, outline, type PlanLine } from '../rows/rows'
import { text } from '../text'
import styles from './cards.module.css'

interface Props {
  kit: PlanKit
  lines: readonly PlanLine[]
  folded: ReadonlySet<RowId>
  onFoldedChange: (folded: ReadonlySet<RowId>) => void
  onOpen: (id: number) => void
}

const CARD = 76
const OVERSCAN = 6
/** Deeper levels are not indented further: the width is needed for the title. */
const MOST_INDENT = 4

/** The plan on a phone: what, how far, who and until when; a tap opens the item. */
export function PlanCards({ kit, lines, folded, onFoldedChange, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => unfolded(lines, outline, folded), [lines, folded])
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => scroller.current, estimateSize: () => CARD, overscan: OVERSCAN, getItemKey: (index) => shown[index]?.id ?? index })
  const toggle = (id: RowId) => {
    const next = new Set(folded)
    if (!next.delete(id)) next.add(id)
    onFoldedChange(next)
  }
  return (
    <div ref={scroller} className={styles['scroller']}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = shown[index]
          if (!line || line.kind === 'draft') return null
          return (
            <li key={key} data-index={index} ref={virtual.measureElement} className={styles['place']} style={{ transform: `translateY(${start}px)`, '--depth': Math.min(line.depth, MOST_INDENT) } as CSSProperties}>
              {line.isParent && <Fold isFolded={folded.has(line.id)} onToggle={() => toggle(line.id)} />}
              {line.kind === 'heading' ? (
                <h2 className={styles['heading']}>
                  {line.title} <span>{line.count}</span>
                </h2>
              ) : (
                <Card kit={kit} line={line} onOpen={onOpen} />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Fold({ isFolded, onToggle }: { isFolded: boolean; onToggle: () => void }) {
  const t = useText(tableText)
  return (
    <button type="button" className={styles['fold']} aria-expanded={!isFolded} aria-label={isFolded ? t.unfold : t.fold} onClick={onToggle}>
      {isFolded ? <CaretRightFilled /> : <CaretDownFilled />}
    </button>
  )
}

function Card({ kit: { schema, now }, line: { item, isContext }, onOpen }: { kit: PlanKit; line: ItemLine; onOpen: (id: number) => void }) {
  const t = useText(text)
  const type = schema.typeById.get(item.type_id)
  const status = schema.statusById.get(item.status_id)
  return (
    <button type="button" className={styles['card']} data-summary={item.is_summary} data-quiet={isContext || item.closed_at !== null} onClick={() => onOpen(item.id)}>
      <span className={styles['title']}>
        <TypeIcon icon={type?.icon ?? 'task'} label={type?.name ?? ''} />
        <span>{item.title}</span>
        <Marks item={item} />
      </span>
      <span className={styles['facts']}>
        {status && <StatusTag label={status.name} {...statusLook(status)} isPlain />}
        {item.assignee_id !== null && <PersonName name={schema.personById.get(item.assignee_id)?.name} size={18} />}
        <span className={styles['finish']}>{isLate(item, now) ? <LateDate date={item.finish} label={t.late} /> : <DateText date={item.finish} />}</span>
      </span>
    </button>
  )
}

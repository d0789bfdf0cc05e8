import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type CSSProperties, type RefObject, useEffect, useRef } from 'react'
import { addDays, type Day } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { BarButton } from '../BarButton'
import type { Bar } from '../bars'
import type { Zoom } from '../search'
import { text } from '../text'
import type { BarActions } from '../useBarActions'
import type { TimelineRow } from './rows'
import { leftOf, type Stretch, ticksOf } from './scale'
import styles from './timeline.module.css'

interface Props {
  rows: readonly TimelineRow[]
  by: 'project' | 'assignee'
  stretch: Stretch
  zoom: Zoom
  today: Day
  actions: BarActions
  hintOf: (bar: Bar) => string | undefined
}

const LANE = 24
/** Pixels below which only a title fits. */
const NARROW = 110

/** Names on the left, their bars over time on the right, today as a line. */
export function TimelineChart({ rows, by, stretch, zoom, today, actions, hintOf }: Props) {
  const t = useText(text)
  const chart = useRef<HTMLDivElement>(null)
  useDroppedBars(chart, stretch.perDay, actions)
  const isTodayShown = today >= stretch.first && today <= stretch.last
  return (
    // What scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={chart} className={styles['chart']} role="region" aria-label={t.timeline} tabIndex={0}>
      <div className={styles['sheet']} style={{ '--days-width': `${stretch.width}px` } as CSSProperties}>
        <Axis stretch={stretch} zoom={zoom} />
        {rows.map((row) => (
          <section key={row.id} className={styles['row']} aria-label={`${row.name} ${t.count(row.placed.length)}`}>
            <div className={styles['name']}>
              {by === 'assignee' && row.id !== 0 && <Avatar name={row.name} size={20} />}
              <span>{row.name}</span>
              <span className={styles['count']}>{row.placed.length}</span>
            </div>
            <div className={styles['lanes']} style={{ height: row.lanes * LANE + 8 }}>
              {row.placed.map(({ bar, lane }) => (
                <BarButton key={bar.item.id} bar={bar} today={today} actions={actions} hint={hintOf(bar)} {...placeOf(bar, lane, stretch)} />
              ))}
            </div>
          </section>
        ))}
        {isTodayShown && <div className={styles['today']} style={{ '--at': `${leftOf(stretch, today) + stretch.perDay / 2}px` } as CSSProperties} title={t.today} />}
      </div>
    </div>
  )
}

function Axis({ stretch, zoom }: Pick<Props, 'stretch' | 'zoom'>) {
  const language = useLanguage()
  const ticks = ticksOf(stretch, zoom, language === 'zh' ? 'zh-CN' : 'en-GB')
  return (
    <div className={styles['axis']} aria-hidden>
      <div className={styles['corner']} />
      <div className={styles['ticks']}>
        {ticks.map(({ day, label, isMain }) => (
          <span key={day} data-main={isMain || undefined} style={{ left: leftOf(stretch, day) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}

function placeOf({ first, last }: Bar, lane: number, stretch: Stretch) {
  const from = first < stretch.first ? stretch.first : first
  const to = last > stretch.last ? stretch.last : last
  const left = leftOf(stretch, from)
  const width = Math.max(leftOf(stretch, addDays(to, 1)) - left, 8)
  return {
    isNarrow: width < NARROW,
    style: { position: 'absolute' as const, top: 4 + lane * LANE, left, width },
    isOpenStart: first < stretch.first,
    isOpenEnd: last > stretch.last,
  }
}

/** A bar that is dropped moves by the days it was dragged over. */
function useDroppedBars(chart: RefObject<HTMLElement | null>, perDay: number, actions: BarActions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const element = chart.current
    if (!element) return undefined
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['bar'] !== undefined,
      onDrop: ({ source, location }) => latest.current.move(source.data['bar'] as Bar, Math.round((location.current.input.clientX - Number(source.data['grabbedAt'])) / perDay)),
    })
  }, [chart, perDay])
}

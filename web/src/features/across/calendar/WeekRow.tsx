import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { addDays, type Day, daysBetween, formatDay } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import { BarButton } from '../BarButton'
import type { Bar } from '../bars'
import { text } from '../text'
import type { BarActions } from '../useBarActions'
import styles from './calendar.module.css'
import { segmentsOf } from './month'
import type { DayNote } from './useOffDays'

interface Props {
  monday: Day
  month: string | null
  bars: readonly Bar[]
  notes: ReadonlyMap<Day, DayNote>
  today: Day
  actions: BarActions
  hintOf: (bar: Bar) => string | undefined
  onDay: (day: Day) => void
}

const PLACES = [0, 1, 2, 3, 4, 5, 6]
/** More in a month's week are behind "n more", which shows the week. */
const MOST_LANES = 4
const MOST_IN_A_WEEK = 60

/** Seven days and the bars over them; dropping a bar moves it to the day under the pointer. */
export function WeekRow({ monday, month, bars, notes, today, actions, hintOf, onDay }: Props) {
  const t = useText(text)
  const row = useRef<HTMLDivElement>(null)
  const over = useDroppedBars(row, monday, actions)
  const segments = segmentsOf(bars, monday)
  const lanes = month === null ? MOST_IN_A_WEEK : MOST_LANES
  const hiddenOn = (place: number) => segments.filter(({ lane, from, to }) => lane >= lanes && from <= place && to >= place).length
  return (
    <div ref={row} className={styles['week']}>
      {PLACES.map((place) => {
        const day = addDays(monday, place)
        const hidden = hiddenOn(place)
        return (
          <div key={day} className={styles['day']} style={{ gridColumn: place + 1 }} data-off={notes.get(day)?.isOff || undefined} data-other={(month !== null && !day.startsWith(month)) || undefined} data-over={over === place || undefined}>
            <DayHead day={day} isToday={day === today} note={notes.get(day)} />
            {hidden > 0 && (
              <button type="button" className={styles['more']} onClick={() => onDay(day)}>
                {t.more(hidden)}
              </button>
            )}
          </div>
        )
      })}
      {segments.map(({ bar, lane, from, to, isOpenStart, isOpenEnd }) => lane < lanes && <BarButton key={bar.item.id} bar={bar} today={today} actions={actions} hint={hintOf(bar)} style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: lane + 2 }} isOpenStart={isOpenStart} isOpenEnd={isOpenEnd} />)}
    </div>
  )
}

function DayHead({ day, isToday, note }: { day: Day; isToday: boolean; note: DayNote | undefined }) {
  const t = useText(text)
  const language = useLanguage()
  const isFirst = day.endsWith('-01')
  const mark = note?.name || (note?.isOff ? '' : undefined)
  return (
    <span className={styles['dayHead']}>
      <span className={styles['date']} data-today={isToday || undefined} aria-current={isToday ? 'date' : undefined}>
        {isFirst ? formatDay(day, language, day) : Number(day.slice(8))}
      </span>
      {note?.isOff && <span className="visually-hidden">{t.nonWorking}</span>}
      {mark && (
        <span className={styles['note']} data-working={!note?.isOff || undefined} title={note?.isOff ? t.nonWorking : t.working}>
          {mark}
        </span>
      )}
    </span>
  )
}

/** The column under a dragged bar; a drop moves the bar by the days between where it was taken and where it is left. */
function useDroppedBars(row: RefObject<HTMLDivElement | null>, monday: Day, actions: BarActions): number | null {
  const [over, setOver] = useState<number | null>(null)
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const element = row.current
    if (!element) return undefined
    return combine(
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['bar'] !== undefined,
        onDrag: ({ location }) => setOver(columnAt(element, location.current.input.clientX)),
        onDragLeave: () => setOver(null),
        onDrop: ({ source, location }) => {
          setOver(null)
          const from = location.initial.dropTargets[0]?.element
          const startMonday = from instanceof HTMLElement ? from.dataset['monday'] : undefined
          const grabbed = from && startMonday ? addDays(startMonday, columnAt(from, location.initial.input.clientX)) : null
          const bar = source.data['bar'] as Bar
          latest.current.move(bar, daysBetween(grabbed ?? bar.first, addDays(monday, columnAt(element, location.current.input.clientX))))
        },
      }),
      marked(element, monday),
    )
  }, [row, monday])
  return over
}

function columnAt(element: Element, x: number): number {
  const { left, width } = element.getBoundingClientRect()
  return Math.min(Math.max(Math.floor(((x - left) / width) * PLACES.length), 0), PLACES.length - 1)
}

function marked(element: HTMLElement, monday: Day): () => void {
  element.dataset['monday'] = monday
  return () => delete element.dataset['monday']
}

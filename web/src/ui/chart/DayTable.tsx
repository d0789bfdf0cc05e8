import { PlainTable } from '../list/PlainTable'
import { useText } from '../language'
import styles from './chart.module.css'
import type { Series } from './DayChart'
import { text } from './text'

interface Props {
  label: string
  days: readonly string[]
  series: readonly Series[]
  say?: (value: number) => string
  onChoose?: (place: number) => void
}

/** The same as `DayChart` in numbers; each day is a button to its items. */
export function DayTable({ label, days, series, say = String, onChoose }: Props) {
  const t = useText(text)
  const rows = days.map((day, place) => ({ day, place }))
  const dayColumn = {
    id: 'day',
    title: t.day,
    width: '110px',
    render: ({ day, place }: { day: string; place: number }) =>
      onChoose ? (
        <button type="button" className={styles['dayButton']} onClick={() => onChoose(place)}>
          {day}
        </button>
      ) : (
        day
      ),
  }
  const columns = series.map(({ id, label: title, values }) => ({
    id,
    title,
    align: 'end' as const,
    render: ({ place }: { place: number }) => (typeof values[place] === 'number' ? say(values[place]) : ''),
  }))
  return <PlainTable label={label} rows={rows} columns={[dayColumn, ...columns]} idOf={({ place }) => place} minWidth={`${String(130 + series.length * 80)}px`} />
}

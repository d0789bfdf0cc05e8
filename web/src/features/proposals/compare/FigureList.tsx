import type { Compared } from '@/api/scenarios'
import styles from '../proposals.module.css'
import { FigureName } from './FigureName'
import { figureRows } from './figures'
import { useFigureWords } from './useFigureWords'

/** The figures of one scenario in a line, each from what it is in the plan. */
export function FigureList({ scenario, minutesPerDay }: { scenario: Compared; minutesPerDay: number }) {
  const say = useFigureWords(minutesPerDay)
  return (
    <dl className={styles['figures']}>
      {figureRows([scenario]).map(({ id, current, values: [value = null] }) => (
        <div key={id}>
          <dt>
            <FigureName id={id} />
          </dt>
          <dd>{current === null || current === value ? say(id, value) : `${say(id, current)} → ${say(id, value)}`}</dd>
        </div>
      ))}
    </dl>
  )
}

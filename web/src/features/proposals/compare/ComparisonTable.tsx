import { TrophyOutlined } from '@ant-design/icons'
import type { Compared } from '@/api/scenarios'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'
import { FigureName } from './FigureName'
import { figureRows } from './figures'
import { OverloadPicture } from './OverloadPicture'
import { ScenarioButtons } from './ScenarioButtons'
import { ScenarioHead } from './ScenarioHead'
import { useFigureWords } from './useFigureWords'

export interface ComparisonProps {
  scenarios: readonly Compared[]
  minutesPerDay: number
  open: number | undefined
  onToggle: (scenarioId: number) => void
  onApply: (scenarioId: number) => void
}

/** The alternatives beside the plan as it is, a column each; the best figure of each row is marked. */
export function ComparisonTable({ scenarios, minutesPerDay, open, onToggle, onApply }: ComparisonProps) {
  const t = useText(text)
  const say = useFigureWords(minutesPerDay)
  return (
    <div className={styles['scroller']}>
      <table className={styles['comparison']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.metric}</span>
            </th>
            <th scope="col" className={styles['now']}>
              {t.current}
            </th>
            {scenarios.map((scenario) => (
              <th key={scenario.id} scope="col" data-open={scenario.id === open}>
                <ScenarioHead scenario={scenario} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figureRows(scenarios).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <FigureName id={row.id} />
              </th>
              <td className={styles['now']}>{say(row.id, row.current)}</td>
              {row.values.map((value, place) => (
                <td key={scenarios[place]?.id} data-best={row.best.has(place)} data-open={scenarios[place]?.id === open}>
                  {say(row.id, value)}
                  {row.best.has(place) && <TrophyOutlined aria-label={t.best} title={t.best} />}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.load}</th>
            <td className={styles['now']}>—</td>
            {scenarios.map((scenario) => (
              <td key={scenario.id} data-open={scenario.id === open}>
                {scenario.load && <OverloadPicture load={scenario.load} minutesPerDay={minutesPerDay} />}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              <span className="visually-hidden">{t.actions}</span>
            </th>
            <td className={styles['now']}>—</td>
            {scenarios.map((scenario) => (
              <td key={scenario.id} data-open={scenario.id === open}>
                <ScenarioButtons scenario={scenario} isOpen={scenario.id === open} onToggle={() => onToggle(scenario.id)} onApply={() => onApply(scenario.id)} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

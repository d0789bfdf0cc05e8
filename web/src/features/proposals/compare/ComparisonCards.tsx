import { TrophyOutlined } from '@ant-design/icons'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'
import type { ComparisonProps } from './ComparisonTable'
import { FigureName } from './FigureName'
import { figureRows } from './figures'
import { OverloadPicture } from './OverloadPicture'
import { ScenarioButtons } from './ScenarioButtons'
import { ScenarioHead } from './ScenarioHead'
import { useFigureWords } from './useFigureWords'

/** The same on a phone: a card each, with the plan's own figure behind. */
export function ComparisonCards({ scenarios, minutesPerDay, open, onToggle, onApply }: ComparisonProps) {
  const t = useText(text)
  const say = useFigureWords(minutesPerDay)
  const rows = figureRows(scenarios)
  return (
    <ul className={styles['cards']}>
      {scenarios.map((scenario, place) => (
        <li key={scenario.id} data-open={scenario.id === open}>
          <ScenarioHead scenario={scenario} />
          <dl>
            {rows.map((row) => (
              <div key={row.id} data-best={row.best.has(place)}>
                <dt>
                  <FigureName id={row.id} />
                </dt>
                <dd>
                  {row.best.has(place) && <TrophyOutlined aria-label={t.best} title={t.best} />} {say(row.id, row.values[place] ?? null)}
                  {row.current !== null && row.current !== row.values[place] && <small>{say(row.id, row.current)}</small>}
                </dd>
              </div>
            ))}
          </dl>
          {scenario.load && <OverloadPicture load={scenario.load} minutesPerDay={minutesPerDay} />}
          <ScenarioButtons scenario={scenario} isOpen={scenario.id === open} onToggle={() => onToggle(scenario.id)} onApply={() => onApply(scenario.id)} />
        </li>
      ))}
    </ul>
  )
}

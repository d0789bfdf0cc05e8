import { Tag } from 'antd'
import type { Compared } from '@/api/scenarios'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'

/** The name of a scenario, what it does in a sentence, and whether the plan moved on since. */
export function ScenarioHead({ scenario }: { scenario: Compared }) {
  const t = useText(text)
  return (
    <div className={styles['head']}>
      <h2>
        {scenario.name} {scenario.applied_at && <Tag color="green">{t.appliedTag}</Tag>}
      </h2>
      {scenario.summary && <p>{scenario.summary}</p>}
      {scenario.problem && <p className={styles['problem']}>{scenario.problem}</p>}
      {scenario.conflict_count > 0 && !scenario.applied_at && <p className={styles['staleNote']}>{t.stale(scenario.conflict_count)}</p>}
    </div>
  )
}

import { ArrowRightOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { ScenarioDetail } from '@/api/scenarios'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'
import { type ChangeGroup, groupChanges } from './grouping'
import { useValueWords } from './useValueWords'

interface Props {
  scenario: ScenarioDetail
  minutesPerDay: number
}

/** What a scenario changes, task by task, and why. */
export function ChangeList({ scenario, minutesPerDay }: Props) {
  const t = useText(text)
  const say = useValueWords(scenario.project_id, minutesPerDay)
  return (
    <ol className={styles['changes']} aria-label={t.changes}>
      {groupChanges(scenario.differences).map((group) => (
        <li key={group.key}>
          <ChangedItem group={group} />
          <ul>
            {group.differences.map((difference) => (
              <li key={difference.id} data-gone={difference.is_gone}>
                <span className={styles['field']}>{t[difference.field]}</span>
                <span>{say(difference.field, difference.is_gone ? difference.drawn_from : difference.current, group.isElapsed)}</span>
                <ArrowRightOutlined aria-label={t.to} />
                <b>{say(difference.field, difference.value, group.isElapsed)}</b>
                {difference.is_gone && <em>{t.gone}</em>}
                {difference.is_done && <em>{t.done}</em>}
              </li>
            ))}
          </ul>
          {group.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </li>
      ))}
    </ol>
  )
}

function ChangedItem({ group: { item, predecessor } }: { group: ChangeGroup }) {
  const t = useText(text)
  const name = item?.id ? (
    <Link to="." search={withItem(item.id)}>
      {item.title}
    </Link>
  ) : (
    (item?.title ?? '')
  )
  return (
    <div className={styles['changed']}>
      {name} {item?.key && <small>{item.key}</small>}
      {predecessor && <span className={styles['faint']}> · {t.linkFrom(predecessor.title)}</span>}
    </div>
  )
}

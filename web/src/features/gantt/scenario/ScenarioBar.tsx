import { CheckOutlined, CloseOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ScenarioDetail } from '@/api/scenarios'
import { formatDay } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import styles from '../gantt.module.css'
import { text } from '../text'

interface Props {
  scenario: ScenarioDetail
  today: string
  onClose: () => void
}

/** Says that what is drawn is only tried, what comes of it, and the ways on. */
export function ScenarioBar({ scenario, today, onClose }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const { figures } = scenario
  const day = (date: string | null) => (date ? formatDay(date.slice(0, 10), language, today) : '—')
  const isSame = figures?.finish_before === figures?.finish_after
  return (
    <div className={styles['scenario']} role="status">
      <b>{t.trying(scenario.name)}</b>
      {figures && <span>{isSame ? t.unchanged : `${t.projectFinish} ${day(figures.finish_before)} → ${day(figures.finish_after)}`}</span>}
      {figures && <span>{t.moves(figures.moved_tasks)}</span>}
      <span className={styles['legend']}>
        <i data-look="now" /> {t.planNow}
        <i data-look="tried" /> {t.planTried}
      </span>
      {scenario.can['edit'] && !scenario.applied_at && (
        <Link to="/projects/$projectId/proposals" params={{ projectId: scenario.project_id }} search={{ scenario: scenario.id, apply: true, ...(scenario.round_id && { round: scenario.round_id }) }}>
          <Button size="small" type="primary" icon={<CheckOutlined />} tabIndex={-1}>
            {t.applyScenario}
          </Button>
        </Link>
      )}
      <Button size="small" icon={<CloseOutlined />} onClick={onClose}>
        {t.endTrying}
      </Button>
    </div>
  )
}

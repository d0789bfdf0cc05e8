import { BarsOutlined, CheckOutlined, DownOutlined, UpOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Scenario } from '@/api/scenarios'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'

interface Props {
  scenario: Scenario
  isOpen: boolean
  onToggle: () => void
  onApply: () => void
}

/** What one can do with a scenario: look at it over time, read its changes, make it the plan. */
export function ScenarioButtons({ scenario, isOpen, onToggle, onApply }: Props) {
  const t = useText(text)
  return (
    <div className={styles['buttons']}>
      <Link to="/projects/$projectId/gantt" params={{ projectId: scenario.project_id }} search={{ scenario: scenario.id }}>
        <Button size="small" icon={<BarsOutlined />} tabIndex={-1}>
          {t.preview}
        </Button>
      </Link>
      <Button size="small" icon={isOpen ? <UpOutlined /> : <DownOutlined />} aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? t.hide : t.details}
      </Button>
      {scenario.can['edit'] && !scenario.applied_at && (
        <Button size="small" type="primary" icon={<CheckOutlined />} onClick={onApply}>
          {t.apply}
        </Button>
      )}
    </div>
  )
}

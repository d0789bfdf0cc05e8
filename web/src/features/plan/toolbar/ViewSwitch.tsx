import { BarsOutlined, TableOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { planSearch } from '@/lib/planSearch'
import { useText } from '@/ui/language'
import type { PlanPageSearch } from '../search'
import { text } from '../text'
import styles from './toolbar.module.css'

/** The same plan as a table or over time; filter, view and open item go along. */
export function ViewSwitch({ projectId, search }: { projectId: number; search: PlanPageSearch }) {
  const t = useText(text)
  return (
    <nav aria-label={t.showAs} className={styles['switch']}>
      <span aria-current="page">
        <TableOutlined /> {t.table}
      </span>
      <Link to="/projects/$projectId/gantt" params={{ projectId }} search={planSearch({ ...search })}>
        <BarsOutlined /> {t.gantt}
      </Link>
    </nav>
  )
}

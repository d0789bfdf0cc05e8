import { Link } from '@tanstack/react-router'
import type { SidebarEntry } from '@/lib/feature'
import { usePhrase } from '@/ui/language'
import styles from './Sidebar.module.css'

export function SidebarLink({ entry, isFolded }: { entry: SidebarEntry; isFolded: boolean }) {
  const say = usePhrase()
  const label = say(entry.label)
  return (
    <li>
      <Link to={entry.to} className={styles['entry']} title={isFolded ? label : undefined} aria-label={isFolded ? label : undefined} activeOptions={{ exact: entry.isExact, includeSearch: false }}>
        <entry.icon />
        <span className={styles['label']}>{label}</span>
        {entry.badge && <entry.badge />}
      </Link>
    </li>
  )
}

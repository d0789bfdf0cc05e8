import { useText } from '@/ui/language'
import styles from './imports.module.css'
import { text } from './text'
import type { Import } from './useImport'

const HELD = ['tasks', 'milestones', 'summaries', 'links', 'resources', 'people', 'calendars', 'fields'] as const
const FATES = ['created', 'changed', 'unchanged'] as const

/** What the file holds, and what would become of its tasks. */
export function Counts({ counts }: { counts: NonNullable<Import['counts']> }) {
  const t = useText(text)
  return (
    <section className={styles['counts']} aria-label={t.found}>
      <ul>{HELD.map((name) => counts[name] > 0 && <li key={name}>{t[name](counts[name])}</li>)}</ul>
      <ul>
        {FATES.map((name) => (
          <li key={name} data-fate={name} data-none={counts[name] === 0}>
            {t[name](counts[name])}
          </li>
        ))}
      </ul>
    </section>
  )
}

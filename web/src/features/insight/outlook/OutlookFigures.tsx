import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Filter } from '@/lib/planSearch'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import { Recipe } from '@/ui/value/Recipe'
import styles from './outlook.module.css'
import { text } from './text'
import { type Outlook, useOutlook } from './useOutlook'

const OPEN: Filter = { field: 'status_category', op: 'not_in', value: ['done'] }
const LATE: Filter = { field: 'finish', op: 'overdue' }
const DUE_SOON: Filter = { and: [OPEN, { field: 'finish', op: 'next_days', value: 7 }] }
const BLOCKED: Filter = { field: 'is_blocked', op: 'is', value: true }

/** Where the project stands, in six figures; those of tasks open the plan with just these. */
export function OutlookFigures({ projectId }: { projectId: number }) {
  const t = useText(text)
  const { data: outlook } = useOutlook(projectId)
  if (!outlook || outlook.open_count + outlook.done_count === 0) return null
  const count = (label: string, value: number, filter: Filter, tone?: 'bad') => (
    <Figure label={label}>
      <Link to="/projects/$projectId/plan" params={{ projectId }} search={{ filter }} data-tone={value > 0 ? tone : undefined}>
        {value}
      </Link>
    </Figure>
  )
  return (
    <section aria-label={t.outlook}>
      <dl className={styles['figures']}>
        <Progress outlook={outlook} />
        <Finish outlook={outlook} />
        {count(t.late, outlook.late_count, LATE, 'bad')}
        {count(t.blocked, outlook.blocked_count, BLOCKED, 'bad')}
        {count(t.dueSoon, outlook.due_soon_count, DUE_SOON)}
        <Figure label={t.doneLately}>{outlook.done_lately_count}</Figure>
      </dl>
    </section>
  )
}

function Progress({ outlook }: { outlook: Outlook }) {
  const t = useText(text)
  return (
    <Figure label={t.progress} note={t.doneOf(outlook.done_count, outlook.done_count + outlook.open_count)}>
      <Recipe how={t.progressRecipe}>
        <span>{outlook.percent_complete}%</span>
      </Recipe>
    </Figure>
  )
}

function Finish({ outlook }: { outlook: Outlook }) {
  const t = useText(text)
  const { finish, baseline_name: baseline, days_later: days } = outlook
  if (!finish) return <Figure label={t.finish} note={t.noFinish} />
  let note = t.noBaseline
  if (baseline && days !== null) note = days > 0 ? t.later(days, baseline) : days < 0 ? t.earlier(-days, baseline) : t.onBaseline(baseline)
  return (
    <Figure label={t.finish} note={note} tone={days !== null && days > 0 ? 'bad' : undefined}>
      <DateText date={finish} />
    </Figure>
  )
}

function Figure({ label, note, tone, children }: { label: string; note?: string; tone?: 'bad' | undefined; children?: ReactNode }) {
  return (
    <div className={styles['figure']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {note && (
        <dd className={styles['note']} data-tone={tone}>
          {note}
        </dd>
      )}
    </div>
  )
}

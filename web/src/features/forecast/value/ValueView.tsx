import { api } from '@/api/client'
import { useProject } from '@/api/project'
import type { components } from '@/api/schema'
import { formatDay, wallClock } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useLanguage, useText } from '@/ui/language'
import { PlainTable } from '@/ui/list/PlainTable'
import { DateText } from '@/ui/value/DateText'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../forecast.module.css'
import { ItemName } from '../ItemName'
import { text } from './text'
import { ValueChart } from './ValueChart'

type Earned = components['schemas']['EarnedValueOut']

const SHARES = ['spi', 'spi_t', 'percent_earned', 'p_factor', 'tspi'] as const
const TIMES = ['sv', 'sv_t', 'eac_t'] as const
const MOST_BEHIND = 15
const ON_TIME = 1

/** What was earned of what was planned, and what that says of the finish. */
export function ValueView({ projectId }: { projectId: number }) {
  const t = useText(text)
  const { data, error, isPending, refetch } = api.useQuery('get', '/api/v1/projects/{project_id}/earned-value', { params: { path: { project_id: projectId } } })
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (isPending) return <SkeletonRows rows={8} />
  if (!data) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>
  return <EarnedValue earned={data} projectId={projectId} />
}

function EarnedValue({ earned, projectId }: { earned: Earned; projectId: number }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const { minutes_per_day: day } = useProject(projectId)
  const inDays = (minutes: number) => t.days((minutes / day).toFixed(1))
  return (
    <section>
      <p>
        {t.against(earned.baseline_name, formatDay(wallClock(earned.at).day, language, today))} <span className={styles['faint']}>{t.unit}</span>
      </p>
      <dl className={styles['figures']}>
        {(['pv', 'ev', 'bac'] as const).map((name) => (
          <div key={name}>
            <dt>{t[name]}</dt>
            <dd>{inDays(earned[name])}</dd>
          </div>
        ))}
        {SHARES.map((name) => (
          <Figure key={name} name={name} earned={earned} say={(value) => (name === 'percent_earned' ? `${Math.round(value * 100)}%` : value.toFixed(2))} />
        ))}
        {TIMES.map((name) => (
          <Figure key={name} name={name} earned={earned} say={inDays} />
        ))}
        {earned.finish_forecast && (
          <div>
            <dt>{t.forecast}</dt>
            <dd>
              <DateText date={earned.finish_forecast} />
            </dd>
          </div>
        )}
      </dl>
      <ValueChart points={earned.points} day={day} />
      <Behind items={earned.items} inDays={inDays} />
    </section>
  )
}

interface FigureProps {
  name: (typeof SHARES)[number] | (typeof TIMES)[number]
  earned: Earned
  say: (value: number) => string
}

function Figure({ name, earned, say }: FigureProps) {
  const t = useText(text)
  const figure = earned.figures[name]
  if (!figure) return null
  const { value, formula, source } = figure
  const isBehind = value !== null && (name === 'spi' || name === 'spi_t' ? value < ON_TIME : name.startsWith('sv') && value < 0)
  const how = (
    <>
      <code>{formula}</code>
      <p>{t.source(source)}</p>
    </>
  )
  return (
    <div>
      <dt>{t[name]}</dt>
      <dd data-tone={isBehind ? 'bad' : undefined}>
        <Recipe how={how}>
          <span>{value === null ? t.notDefined : say(value)}</span>
        </Recipe>
      </dd>
    </div>
  )
}

function Behind({ items, inDays }: { items: Earned['items']; inDays: (minutes: number) => string }) {
  const t = useText(text)
  const behind = items.filter((row) => row.earned < row.planned).slice(0, MOST_BEHIND)
  if (behind.length === 0) return null
  return (
    <>
      <h3>{t.behind}</h3>
      <PlainTable
        label={t.behind}
        rows={behind}
        idOf={(row) => row.item.id ?? row.item.key}
        columns={[
          { id: 'name', title: t.name, render: (row) => <ItemName item={row.item} /> },
          { id: 'budget', title: t.budget, width: '90px', align: 'end', isWide: true, render: (row) => inDays(row.budget) },
          { id: 'planned', title: t.planned, width: '90px', align: 'end', isWide: true, render: (row) => inDays(row.planned) },
          { id: 'earned', title: t.earned, width: '90px', align: 'end', isWide: true, render: (row) => inDays(row.earned) },
          { id: 'gap', title: t.gap, width: '90px', align: 'end', render: (row) => <b data-tone="bad">{inDays(row.earned - row.planned)}</b> },
        ]}
      />
    </>
  )
}

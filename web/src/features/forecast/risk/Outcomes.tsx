import type { components } from '@/api/schema'
import { useText } from '@/ui/language'
import { PlainTable } from '@/ui/list/PlainTable'
import { DateText } from '@/ui/value/DateText'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../forecast.module.css'
import { ItemName } from '../ItemName'
import { Drivers } from './Drivers'
import { FinishChart } from './FinishChart'
import { text } from './text'
import type { Outcome, Result } from './useSimulations'

interface Props {
  result: Result
  inputs: components['schemas']['InputsOut']
  projectId: number
}

/** What came out of a simulation: when the project is over, which milestones hold, which tasks matter. */
export function Outcomes({ result, inputs, projectId }: Props) {
  const t = useText(text)
  return (
    <>
      <section>
        <h3>{t.finish}</h3>
        <Figures outcome={result.finish} />
        <FinishChart outcome={result.finish} />
        <p className={styles['faint']}>
          {t.counted(result.counted.by_range, result.counted.by_history, result.counted.by_spread)} {t.seed(inputs.seed)}
        </p>
      </section>
      <Drivers tasks={result.tasks} projectId={projectId} />
      {result.milestones.length > 0 && <Milestones milestones={result.milestones} />}
    </>
  )
}

function Figures({ outcome }: { outcome: Outcome }) {
  const t = useText(text)
  const dates = [
    { percent: 10, date: outcome.p10 },
    { percent: 50, date: outcome.p50 },
    { percent: 80, date: outcome.p80 },
    { percent: 90, date: outcome.p90 },
  ]
  return (
    <dl className={styles['figures']}>
      {dates.map(({ percent, date }) => (
        <div key={percent}>
          <dt>{t.p(percent)}</dt>
          <dd>
            <Recipe how={t.pRecipe(percent)}>
              <DateText date={date} />
            </Recipe>
          </dd>
        </div>
      ))}
      <Chance label={t.asScheduled} chance={outcome.chance_as_scheduled} />
      {outcome.chance_of_deadline !== null && <Chance label={t.byDeadline} chance={outcome.chance_of_deadline} />}
    </dl>
  )
}

function Chance({ label, chance }: { label: string; chance: number }) {
  const t = useText(text)
  return (
    <div>
      <dt>{label}</dt>
      <dd data-tone={toneOf(chance)}>
        <Recipe how={t.asScheduledRecipe}>
          <span>{percent(chance)}</span>
        </Recipe>
      </dd>
    </div>
  )
}

function Milestones({ milestones }: { milestones: Result['milestones'] }) {
  const t = useText(text)
  return (
    <section>
      <h3>{t.milestones}</h3>
      <PlainTable
        label={t.milestones}
        rows={milestones}
        idOf={(row) => row.item.id ?? row.item.key}
        minWidth="720px"
        columns={[
          { id: 'name', title: t.name, render: (row) => <ItemName item={row.item} /> },
          { id: 'scheduled', title: t.scheduled, width: '120px', render: (row) => <DateText date={row.scheduled} /> },
          { id: 'p50', title: t.p(50), width: '120px', render: (row) => <DateText date={row.p50} /> },
          { id: 'p80', title: t.p(80), width: '120px', render: (row) => <DateText date={row.p80} /> },
          { id: 'chance', title: t.asScheduled, width: '160px', align: 'end', render: (row) => <span data-tone={toneOf(row.chance_as_scheduled)}>{percent(row.chance_as_scheduled)}</span> },
        ]}
      />
    </section>
  )
}

const SURE = 0.8
const UNLIKELY = 0.3

function toneOf(chance: number): 'good' | 'warn' | 'bad' {
  if (chance >= SURE) return 'good'
  return chance >= UNLIKELY ? 'warn' : 'bad'
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

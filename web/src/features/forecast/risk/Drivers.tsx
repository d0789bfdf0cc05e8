import type { CSSProperties } from 'react'
import { useProject } from '@/api/project'
import { useText } from '@/ui/language'
import { PlainTable } from '@/ui/list/PlainTable'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../forecast.module.css'
import { ItemName } from '../ItemName'
import { text } from './text'
import type { Sensitivity } from './useSimulations'

const SHOWN = 15

/** The tasks that bear most on the finish, each with the bar of a tornado. */
export function Drivers({ tasks, projectId }: { tasks: readonly Sensitivity[]; projectId: number }) {
  const t = useText(text)
  const { minutes_per_day: day } = useProject(projectId)
  const shown = tasks.slice(0, SHOWN)
  const widest = Math.max(1, ...shown.flatMap((task) => [Math.abs(task.when_short), Math.abs(task.when_long)]))
  if (shown.length === 0) return null
  return (
    <section>
      <h3>{t.drivers}</h3>
      <p className={styles['faint']}>{t.driversHint}</p>
      <PlainTable
        label={t.drivers}
        rows={shown}
        idOf={(task) => task.item.id ?? task.item.key}
        minWidth="860px"
        columns={[
          { id: 'name', title: t.name, render: (task) => <ItemName item={task.item} /> },
          { id: 'tornado', title: t.tornado, width: '320px', render: (task) => <Bar task={task} widest={widest} day={day} /> },
          { id: 'criticality', title: t.criticality, width: '90px', align: 'end', render: (task) => <Figure value={percent(task.criticality)} how={t.criticalityRecipe} /> },
          { id: 'correlation', title: t.correlation, width: '90px', align: 'end', render: (task) => <Figure value={decimals(task.spearman)} how={t.correlationRecipe} /> },
          { id: 'ssi', title: t.ssi, width: '70px', align: 'end', render: (task) => <Figure value={decimals(task.schedule_sensitivity)} how={t.ssiRecipe} /> },
          { id: 'share', title: t.share, width: '90px', align: 'end', render: (task) => percent(task.contribution) },
        ]}
      />
    </section>
  )
}

function Figure({ value, how }: { value: string; how: string }) {
  return (
    <Recipe how={how}>
      <span>{value}</span>
    </Recipe>
  )
}

function Bar({ task, widest, day }: { task: Sensitivity; widest: number; day: number }) {
  const t = useText(text)
  const said = (minutes: number) => t.days(`${minutes > 0 ? '+' : ''}${(minutes / day).toFixed(1)}`)
  return (
    <span className={styles['tornado']}>
      <small>{said(task.when_short)}</small>
      <i style={{ '--short': Math.abs(task.when_short) / widest, '--long': Math.abs(task.when_long) / widest } as CSSProperties} aria-hidden />
      <small>{said(task.when_long)}</small>
    </span>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function decimals(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

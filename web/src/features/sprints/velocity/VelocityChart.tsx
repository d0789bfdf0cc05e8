import { useState } from 'react'
import type { components } from '@/api/schema'
import { saySize } from '@/api/sprints'
import { scaled } from '@/lib/scale'
import { BehindPoint } from '@/ui/chart/BehindPoint'
import { ChartCard } from '@/ui/chart/ChartCard'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import charts from '@/ui/chart/chart.module.css'
import { ticksOf } from '@/ui/chart/ticks'
import { useText } from '@/ui/language'
import { PlainTable } from '@/ui/list/PlainTable'
import { behindOf } from '../behind'
import styles from '../sprints.module.css'
import { text } from '../text'
import { useSize } from '../useSize'

type Velocity = components['schemas']['VelocityOut']
type Result = Velocity['sprints'][number]

const SIZE = { width: 600, height: 220 }
const PLOT = { left: 36, top: 10, width: 550, height: 178 }

/** What each closed sprint took on and got done, with the range of the last six. */
export function VelocityChart({ velocity }: { velocity: Velocity }) {
  const t = useText(text)
  const say = useSize(velocity.unit)
  const [chosen, setChosen] = useState<number | null>(null)
  const sprint = velocity.sprints.find(({ id }) => id === chosen)
  const behind = (ids: readonly number[]) => behindOf(velocity.items, ids, velocity.unit)
  return (
    <ChartCard title={t.velocity} how={t.velocityHow} summary={t.velocitySummary(say(velocity.average ?? 0), say(velocity.low ?? 0), say(velocity.high ?? 0))} chart={<Bars velocity={velocity} chosen={chosen} onChoose={setChosen} />} table={<Table velocity={velocity} onChoose={setChosen} />}>
      {sprint && (
        <BehindPoint
          title={sprint.name}
          onClose={() => setChosen(null)}
          groups={[
            { id: 'completed', label: t.completed, items: behind(sprint.completed_ids) },
            { id: 'left', label: t.left, items: behind(sprint.left_ids) },
            { id: 'added', label: t.added, items: behind(sprint.added_ids) },
          ]}
        />
      )}
    </ChartCard>
  )
}

interface BarsProps {
  velocity: Velocity
  chosen: number | null
  onChoose: (sprintId: number) => void
}

function Bars({ velocity: { sprints, unit, average, low, high }, chosen, onChoose }: BarsProps) {
  const t = useText(text)
  const ticks = ticksOf(sprints.flatMap(({ committed, completed }) => [committed, completed]).map((size) => (unit === 'hours' ? size / 60 : size)))
  const most = ticks.at(-1) ?? 1
  const height = (size: number) => scaled(unit === 'hours' ? size / 60 : size, 0, most, PLOT.height)
  const slot = PLOT.width / Math.max(sprints.length, 1)
  const width = Math.min(slot / 3, 34)
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={styles['barLegend']}>
        <i data-bar="committed" /> {t.committed} <i data-bar="completed" /> {t.completed}
      </figcaption>
      <ChartFrame label={t.velocity}>
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={t.velocity} className={charts['chart']}>
          <g transform={`translate(${PLOT.left} ${PLOT.top})`}>
            {low !== null && high !== null && <rect y={PLOT.height - height(high)} width={PLOT.width} height={Math.max(height(high) - height(low), 1)} className={styles['range']} />}
            {ticks.map((value) => (
              <g key={value}>
                <line x2={PLOT.width} y1={PLOT.height - scaled(value, 0, most, PLOT.height)} y2={PLOT.height - scaled(value, 0, most, PLOT.height)} className={charts['guide']} />
                <text x={-6} y={PLOT.height - scaled(value, 0, most, PLOT.height) + 4} textAnchor="end">
                  {value}
                </text>
              </g>
            ))}
            {sprints.map((sprint, place) => {
              const middle = slot * (place + 0.5)
              return (
                // The table beside the chart is the way of the keyboard.
                // oxlint-disable-next-line jsx-a11y/no-static-element-interactions jsx-a11y/click-events-have-key-events
                <g key={sprint.id} onClick={() => onChoose(sprint.id)}>
                  <rect x={middle - width - 1} y={PLOT.height - height(sprint.committed)} width={width} height={height(sprint.committed)} className={styles['bar']} data-bar="committed" />
                  <rect x={middle + 1} y={PLOT.height - height(sprint.completed)} width={width} height={height(sprint.completed)} className={styles['bar']} data-bar="completed" />
                  <text x={middle} y={PLOT.height + 16} textAnchor="middle">
                    {sprint.name}
                  </text>
                  <rect x={slot * place} width={slot} height={PLOT.height} className={charts['slot']} data-chosen={sprint.id === chosen}>
                    <title>{`${sprint.name}\n${t.committed} ${saySize(sprint.committed, unit)}\n${t.completed} ${saySize(sprint.completed, unit)}`}</title>
                  </rect>
                </g>
              )
            })}
            {average !== null && <line x2={PLOT.width} y1={PLOT.height - height(average)} y2={PLOT.height - height(average)} className={styles['average']} />}
          </g>
        </svg>
      </ChartFrame>
    </figure>
  )
}

function Table({ velocity, onChoose }: { velocity: Velocity; onChoose: (sprintId: number) => void }) {
  const t = useText(text)
  const number = (id: 'committed' | 'completed') => ({ id, title: t[id], align: 'end' as const, render: (row: Result) => saySize(row[id], velocity.unit) })
  const name = {
    id: 'name',
    title: t.sprint,
    render: (row: Result) => (
      <button type="button" className={charts['dayButton']} onClick={() => onChoose(row.id)}>
        {row.name}
      </button>
    ),
  }
  return <PlainTable label={t.velocity} rows={velocity.sprints} columns={[name, number('committed'), number('completed')]} idOf={({ id }) => id} />
}

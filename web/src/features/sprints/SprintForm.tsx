import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import type { Sprint, Unit } from '@/api/sprints'
import { DayField } from '@/ui/form/DayField'
import { Dialog } from '@/ui/layout/Dialog'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './sprints.module.css'
import { text } from './text'
import type { SprintTyped, SprintWrites } from './useSprintWrites'

interface Props {
  sprint?: Sprint
  unit: Unit
  writes: SprintWrites
  onClose: () => void
}

const HOUR = 60

/** Makes a sprint or changes one; days left empty follow the last sprint. */
export function SprintForm({ sprint, unit, writes, onClose }: Props) {
  const t = useText(text)
  const w = useText(words)
  const [typed, setTyped] = useState<SprintTyped>({})
  const value = { ...sprint, ...typed }
  const change = (changes: SprintTyped) => setTyped({ ...typed, ...changes })
  const factor = unit === 'hours' ? HOUR : 1
  const save = () => (sprint ? writes.edit(sprint, typed) : writes.create(typed)).then((isDone) => isDone && onClose())
  const label = sprint ? `${t.editSprint} · ${sprint.name}` : t.newSprint
  return (
    <Dialog label={label} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <h2>{label}</h2>
        <label>
          {t.name}
          <Input value={value.name ?? ''} maxLength={100} required={sprint !== undefined} onChange={(event) => change({ name: event.target.value })} />
        </label>
        <label>
          {t.goal}
          <Input.TextArea value={value.goal ?? ''} maxLength={2000} autoSize={{ minRows: 2, maxRows: 5 }} placeholder={t.goalHint} onChange={(event) => change({ goal: event.target.value })} />
        </label>
        <div className={styles['formRow']}>
          <span>
            {t.firstDay}
            <DayField label={t.firstDay} value={value.first_day ?? null} onChange={(day) => day && change({ first_day: day })} />
          </span>
          <span>
            {t.lastDay}
            <DayField label={t.lastDay} value={value.last_day ?? null} onChange={(day) => day && change({ last_day: day })} />
          </span>
          <label title={t.targetHint}>
            {t.target}（{unit === 'hours' ? t.unitHours : t.unitPoints}）
            <InputNumber min={0} max={100_000} value={typeof value.target === 'number' ? value.target / factor : null} placeholder={t.targetHint} onChange={(size) => change({ target: size === null ? null : Math.round(size * factor) })} style={{ width: '100%' }} />
          </label>
        </div>
        {sprint && <Shares sprint={sprint} shares={value.shares} onChange={(shares) => change({ shares })} />}
        <footer>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={writes.isPending}>
            {sprint ? w.save : w.create}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

interface SharesProps {
  sprint: Sprint
  shares: Record<string, number> | undefined
  onChange: (shares: Record<string, number>) => void
}

function Shares({ sprint, shares, onChange }: SharesProps) {
  const t = useText(text)
  const known = Object.fromEntries(sprint.people.map(({ id, share }) => [id, share]))
  const now = { ...known, ...shares }
  return (
    <fieldset className={styles['shares']}>
      <legend>{t.shares}</legend>
      {sprint.people.map(({ id, name }) => (
        <label key={id}>
          {name}
          <InputNumber size="small" min={0} max={100} step={10} precision={0} value={now[id] ?? 100} suffix={t.percent} onChange={(share) => onChange({ ...now, [id]: share ?? 100 })} />
        </label>
      ))}
    </fieldset>
  )
}

import { Button, Checkbox, InputNumber, Select } from 'antd'
import { useId, useState } from 'react'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import styles from '../forecast.module.css'
import { text } from './text'
import { type Inputs, useSimulate } from './useSimulations'

const RUNS = [1_000, 5_000, 20_000]
const BEGIN: Inputs = { runs: 5_000, seed: 1, shape: 'pert', optimistic_percent: 90, pessimistic_percent: 130, use_history: false }

/** How to vary the plan; items with a range of their own keep it. */
export function SimulationForm({ projectId, onStarted }: { projectId: number; onStarted: (id: number) => void }) {
  const t = useText(text)
  const id = useId()
  const [inputs, setInputs] = useState(BEGIN)
  const { simulate, isPending, error } = useSimulate(projectId, onStarted)
  const change = (part: Partial<Inputs>) => setInputs({ ...inputs, ...part })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        simulate(inputs)
      }}
    >
      <label htmlFor={`${id}-runs`}>
        {t.runs}
        <Select id={`${id}-runs`} value={inputs.runs ?? 5_000} onChange={(runs) => change({ runs })} options={RUNS.map((value) => ({ value, label: value.toLocaleString() }))} />
      </label>
      <label htmlFor={`${id}-shape`}>
        {t.shape}
        <Select id={`${id}-shape`} value={inputs.shape ?? 'pert'} onChange={(shape) => change({ shape })} options={(['pert', 'triangular'] as const).map((value) => ({ value, label: t[value] }))} />
      </label>
      <label htmlFor={`${id}-low`}>
        {t.optimistic}
        <InputNumber id={`${id}-low`} min={0} max={100} value={inputs.optimistic_percent ?? 90} onChange={(value) => change({ optimistic_percent: value ?? 90 })} />
      </label>
      <label htmlFor={`${id}-high`}>
        {t.pessimistic}
        <InputNumber id={`${id}-high`} min={100} max={1000} value={inputs.pessimistic_percent ?? 130} onChange={(value) => change({ pessimistic_percent: value ?? 130 })} />
      </label>
      <Checkbox checked={inputs.use_history ?? false} onChange={(event) => change({ use_history: event.target.checked })}>
        {t.useHistory}
      </Checkbox>
      <Button type="primary" htmlType="submit" loading={isPending}>
        {t.simulate}
      </Button>
      {error && <ErrorLine error={error} />}
    </form>
  )
}

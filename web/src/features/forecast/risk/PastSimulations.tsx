import { Select } from 'antd'
import type { components } from '@/api/schema'
import { formatInstant } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import styles from '../forecast.module.css'
import { text } from './text'

interface Props {
  simulations: readonly components['schemas']['SimulationOut'][]
  chosen: number | undefined
  onChoose: (id: number) => void
}

/** Goes back to an earlier simulation. */
export function PastSimulations({ simulations, chosen, onChoose }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const { timeZone } = useClock()
  const options = simulations.map(({ id, created_at: at, inputs, by_name: name }) => ({
    value: id,
    label: `${t.ranAt(formatInstant(at, language, timeZone), inputs.runs)} · ${name}`,
  }))
  return (
    <div className={styles['past']}>
      <Select aria-label={t.past} value={chosen} onChange={onChoose} options={options} popupMatchSelectWidth={false} />
    </div>
  )
}

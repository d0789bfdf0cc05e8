import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useSchema } from '@/api/projectSchema'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'
import { KINDS, type Trial } from './trials'

const WORDS = { duration: 'tryDuration', assignee: 'tryAssignee', notBefore: 'tryNotBefore', asap: 'tryAsap' } as const

interface Props {
  projectId: number
  trial: Trial
  onChange: (trial: Trial) => void
  onRemove: () => void
}

/** One task, what to try about it, and the value. */
export function TrialRow({ projectId, trial, onChange, onRemove }: Props) {
  const t = useText(text)
  return (
    <li className={styles['trial']}>
      <span>{trial.title}</span>
      <Select size="small" aria-label={`${t.field} ${trial.title}`} value={trial.kind} popupMatchSelectWidth={false} options={KINDS.map((kind) => ({ value: kind, label: t[WORDS[kind]] }))} onChange={(kind) => onChange({ ...trial, kind, value: '' })} />
      <TrialValue projectId={projectId} trial={trial} onChange={(value) => onChange({ ...trial, value })} />
      <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={`${t.remove} ${trial.title}`} onClick={onRemove} />
    </li>
  )
}

function TrialValue({ projectId, trial, onChange }: { projectId: number; trial: Trial; onChange: (value: string) => void }) {
  const t = useText(text)
  const { people } = useSchema(projectId)
  const label = `${t[WORDS[trial.kind]]} ${trial.title}`
  if (trial.kind === 'asap') return <span />
  if (trial.kind === 'assignee') {
    const options = people.filter((person) => person.is_active).map((person) => ({ value: String(person.id), label: person.name }))
    return <Select<string> size="small" aria-label={label} value={trial.value || null} options={options} popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} onChange={onChange} />
  }
  const isDay = trial.kind === 'notBefore'
  return <Input size="small" aria-label={label} type={isDay ? 'date' : 'text'} {...(!isDay && { placeholder: t.durationHint })} value={trial.value} onChange={({ target }) => onChange(target.value)} />
}

import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { api, idempotencyKey } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../proposals.module.css'
import { text } from '../text'
import { TaskSelect } from './TaskSelect'
import { differencesOf, isSame, KINDS, type Trial } from './trials'
import { TrialRow } from './TrialRow'

interface Props {
  projectId: number
  minutesPerDay: number
  onClose: () => void
  onDrawn: (scenarioId: number) => void
}

/** Tasks that could be otherwise, and how; the plan stays as it is. */
export function DrawDialog({ projectId, minutesPerDay, onClose, onDrawn }: Props) {
  const t = useText(text)
  const common = useText(words)
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [trials, setTrials] = useState<readonly Trial[]>([])
  const [headers] = useState(idempotencyKey)
  const { mutate, isPending, error } = api.useMutation('post', '/api/v1/projects/{project_id}/scenarios', {
    meta: { saysProblem: true },
    onSuccess: async (scenario) => {
      await queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => String(path).endsWith('/scenarios') })
      onDrawn(scenario.id)
    },
  })
  const differences = differencesOf(trials, minutesPerDay)
  const add = (task: { id: number; title: string }) => {
    const kind = KINDS.find((one) => !trials.some((trial) => isSame(trial, { itemId: task.id, kind: one })))
    if (kind) setTrials([...trials, { itemId: task.id, title: task.title, kind, value: '' }])
  }
  const change = (place: number, next: Trial) => {
    if (!trials.some((other, at) => at !== place && isSame(other, next))) setTrials(trials.map((trial, at) => (at === place ? next : trial)))
  }
  const save = () => differences && mutate({ params: { path: { project_id: projectId } }, headers, body: { name, differences } })
  return (
    <Modal open title={t.draw} width={640} okText={t.save} cancelText={common.cancel} okButtonProps={{ disabled: name.trim() === '' || differences === null }} confirmLoading={isPending} onOk={save} onCancel={onClose}>
      <div className={styles['drawing']}>
        <p className={styles['faint']}>{t.drawHint}</p>
        <Input aria-label={t.name} placeholder={t.nameHint} maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
        <ul aria-label={t.changes}>
          {trials.map((trial, place) => (
            <TrialRow key={`${trial.itemId} ${trial.kind}`} projectId={projectId} trial={trial} onChange={(next) => change(place, next)} onRemove={() => setTrials(trials.filter((_, at) => at !== place))} />
          ))}
        </ul>
        <TaskSelect projectId={projectId} onChoose={add} />
        <ErrorLine error={error} />
      </div>
    </Modal>
  )
}

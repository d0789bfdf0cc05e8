import { Button, Checkbox, InputNumber, Radio } from 'antd'
import { useState } from 'react'
import { useSchema } from '@/api/projectSchema'
import type { components } from '@/api/schema'
import type { Unit } from '@/api/sprints'
import { Dialog } from '@/ui/layout/Dialog'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './sprints.module.css'
import { text } from './text'
import type { SprintWrites } from './useSprintWrites'

type Settings = components['schemas']['SprintSettingsOut']

interface Props {
  projectId: number
  settings: Settings
  writes: SprintWrites
  onClose: () => void
}

/** What the project estimates in, what stands in its backlog, and how long a new sprint is. */
export function SettingsDialog({ projectId, settings, writes, onClose }: Props) {
  const t = useText(text)
  const w = useText(words)
  const { types } = useSchema(projectId)
  const [typed, setTyped] = useState({ unit: settings.unit, type_keys: settings.type_keys, days: settings.days })
  const work = types.filter(({ kind }) => kind === 'task')
  return (
    <Dialog label={t.settings} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void writes.set(typed).then((isDone) => isDone && onClose())
        }}
      >
        <h2>{t.settings}</h2>
        <fieldset>
          <legend>{t.unit}</legend>
          <Radio.Group value={typed.unit} onChange={(event) => setTyped({ ...typed, unit: event.target.value as Unit })} className={styles['choices']}>
            <Radio value="points">{t.unitPointsHint}</Radio>
            <Radio value="hours">{t.unitHoursHint}</Radio>
          </Radio.Group>
        </fieldset>
        <fieldset>
          <legend>{t.types}</legend>
          <Checkbox.Group value={typed.type_keys} options={work.map(({ key, name }) => ({ value: key, label: name }))} onChange={(keys) => setTyped({ ...typed, type_keys: keys })} />
          <p className={styles['faint']}>{t.typesHint}</p>
        </fieldset>
        <label>
          {t.length}
          <InputNumber min={1} max={180} precision={0} value={typed.days} onChange={(days) => days && setTyped({ ...typed, days })} />
        </label>
        <footer>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={writes.isPending}>
            {w.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

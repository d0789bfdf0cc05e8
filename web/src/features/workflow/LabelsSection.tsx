import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useProject } from '@/api/project'
import { type Label, useSchema } from '@/api/projectSchema'
import { InlineText } from '@/ui/edit/InlineText'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { ColourMenu } from './ColourMenu'
import { text } from './text'
import { useLabelWrites } from './useLabels'
import styles from './workflow.module.css'

/** The labels of a project; a section of its settings. */
export function LabelsSection({ projectId }: { projectId: number }) {
  const t = useText(text)
  const { labels } = useSchema(projectId)
  const { edit, remove, create, isCreating } = useLabelWrites(projectId)
  const canEdit = useProject(projectId).can['contribute'] === true
  return (
    <section>
      <h2>{t.labels}</h2>
      <p className={styles['hint']}>{labels.length > 0 ? t.labelsHint : t.noLabels}</p>
      <ul className={styles['rows']}>
        {labels.map((label) => (
          <li key={label.id} className={styles['labelRow']}>
            <ColourMenu name={label.name} colour={label.colour} isDisabled={!canEdit} onChoose={(colour) => edit(label, { colour })} />
            <InlineText label={t.labelName} value={label.name} placeholder={t.labelName} isRequired isDisabled={!canEdit} onSave={(name) => edit(label, { name })} />
            {canEdit && <Button type="text" icon={<DeleteOutlined />} aria-label={t.removeNamed(label.name)} title={t.removeNamed(label.name)} onClick={() => remove(label)} />}
          </li>
        ))}
      </ul>
      {canEdit && <NewLabel isBusy={isCreating} onCreate={(name, colour, onDone) => create({ name, colour }, onDone)} />}
    </section>
  )
}

interface NewProps {
  isBusy: boolean
  onCreate: (name: string, colour: Label['colour'], onDone: () => void) => void
}

function NewLabel({ isBusy, onCreate }: NewProps) {
  const t = useText(text)
  const common = useText(words)
  const [name, setName] = useState('')
  const [colour, setColour] = useState<Label['colour']>('teal')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') onCreate(name.trim(), colour, () => setName(''))
  }
  return (
    <form className={styles['newLabel']} onSubmit={submit} aria-label={t.addLabel}>
      <ColourMenu name={name || t.labelName} colour={colour} onChoose={setColour} />
      <Input aria-label={t.labelName} placeholder={t.labelName} value={name} maxLength={50} onChange={(event) => setName(event.target.value)} />
      <Button htmlType="submit" icon={<PlusOutlined />} disabled={name.trim() === ''} loading={isBusy}>
        {common.add}
      </Button>
    </form>
  )
}

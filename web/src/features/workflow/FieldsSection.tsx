import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useProject } from '@/api/project'
import { type Field, useSchema } from '@/api/projectSchema'
import { InlineText } from '@/ui/edit/InlineText'
import { useLanguage, useText } from '@/ui/language'
import { FieldDialog } from './FieldDialog'
import { kinds, text } from './text'
import { useFieldWrites } from './useFields'
import styles from './workflow.module.css'

/** The custom fields of a project; a section of its settings. */
export function FieldsSection({ projectId }: { projectId: number }) {
  const t = useText(text)
  const { fields } = useSchema(projectId)
  const [edited, setEdited] = useState<Field | 'new' | null>(null)
  const canEdit = useProject(projectId).can['edit'] === true
  return (
    <section>
      <h2>{t.fields}</h2>
      <p className={styles['hint']}>{t.fieldsHint}</p>
      {fields.length === 0 && <p className={styles['hint']}>{t.noFields}</p>}
      <ul className={styles['rows']}>
        {fields.map((field) => (
          <FieldRow key={field.id} field={field} canEdit={canEdit} onEdit={() => setEdited(field)} />
        ))}
      </ul>
      {canEdit && (
        <Button icon={<PlusOutlined />} onClick={() => setEdited('new')}>
          {t.addField}
        </Button>
      )}
      {edited && <FieldDialog projectId={projectId} field={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </section>
  )
}

function FieldRow({ field, canEdit, onEdit }: { field: Field; canEdit: boolean; onEdit: () => void }) {
  const t = useText(text)
  const kindNames = useText(kinds)
  const { edit, remove } = useFieldWrites()
  const language = useLanguage()
  const options = field.options.map((option) => option.label).join(language === 'zh' ? '、' : ', ')
  const rename = (name: string) => edit(field, field.label === field.name ? { name } : { name_en: name })
  return (
    <li className={styles['fieldRow']}>
      <InlineText label={t.fieldName} value={field.label} placeholder={t.fieldName} isRequired isDisabled={!canEdit} onSave={rename} />
      <span>{field.is_required ? `${kindNames[field.kind]} · ${t.required}` : kindNames[field.kind]}</span>
      <span className={styles['options']} title={options}>
        {options}
      </span>
      {canEdit && (
        <span className={styles['buttons']}>
          <Button type="text" icon={<EditOutlined />} aria-label={`${t.editField}: ${field.label}`} title={t.editField} onClick={onEdit} />
          <Button type="text" icon={<DeleteOutlined />} aria-label={t.removeNamed(field.label)} title={t.removeNamed(field.label)} onClick={() => remove(field)} />
        </span>
      )}
    </li>
  )
}

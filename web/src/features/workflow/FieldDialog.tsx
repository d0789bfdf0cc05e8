import { Checkbox, Form, Input, Modal, Select } from 'antd'
import type { Field } from '@/api/projectSchema'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { OptionsField } from './OptionsField'
import { kinds, text } from './text'
import { type FieldIn, hasOptions, useSaveField } from './useFields'
import styles from './workflow.module.css'

const BLANK: FieldIn = { name: '', name_en: '', kind: 'text', options: [{ key: '', name: '', name_en: '' }], is_required: false }

interface Props {
  projectId: number
  field: Field | null
  onClose: () => void
}

/** A new custom field, or an existing one to change. */
export function FieldDialog({ projectId, field, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const kindNames = useText(kinds)
  const [form] = Form.useForm<FieldIn>()
  const kind = Form.useWatch('kind', form)
  const { save, isPending, error } = useSaveField(projectId, field, onClose)
  const initial = field ? valuesOf(field) : BLANK
  const submit = (values: FieldIn) => save({ ...values, options: (values.options ?? []).filter((option) => option.name.trim() !== '') })
  return (
    <Modal open title={field ? t.editField : t.addField} okText={field ? common.save : common.add} cancelText={common.cancel} confirmLoading={isPending} onOk={() => form.submit()} onCancel={onClose}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit}>
        <FormProblem error={error} form={form} />
        <div className={styles['pair']}>
          <Form.Item name="name" label={t.fieldName} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
            <Input maxLength={100} autoFocus />
          </Form.Item>
          <Form.Item name="name_en" label={`${t.fieldNameEn} (${common.optional})`}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <Form.Item name="kind" label={t.kind} extra={field ? undefined : t.kindStays}>
          <Select disabled={field !== null} options={Object.entries(kindNames).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        {hasOptions(kind) && <OptionsField />}
        <Form.Item name="is_required" valuePropName="checked" extra={t.requiredHint}>
          <Checkbox>{t.required}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  )
}

function valuesOf({ name, name_en, kind, options, is_required }: Field): FieldIn {
  return { name, name_en, kind, is_required, options: options.map((option) => ({ key: option.key, name: option.name, name_en: option.name_en })) }
}

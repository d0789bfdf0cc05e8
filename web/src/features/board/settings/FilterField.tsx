import { Form, Select } from 'antd'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { text } from './text'

/** The board's filter: none, as it is, or that of a saved view. */
export function FilterField({ projectId }: { projectId: number }) {
  const t = useText(text)
  const form = Form.useFormInstance()
  const kept: unknown = form.getFieldValue('filter')
  const { data: views } = api.useQuery('get', '/api/v1/projects/{project_id}/views', { params: { path: { project_id: projectId } } })
  const options = (views ?? []).flatMap(({ name, definition }) => (definition['filter'] ? [{ value: JSON.stringify(definition['filter']), label: name }] : []))
  const isKnown = kept === '' || options.some(({ value }) => value === kept)
  if (options.length === 0 && kept === '') return null
  return (
    <Form.Item name="filter" label={t.filter} extra={t.filterHint}>
      <Select options={[{ value: '', label: t.everything }, ...(isKnown ? [] : [{ value: String(kept), label: t.ownFilter }]), ...options]} />
    </Form.Item>
  )
}

import { Form, Select } from 'antd'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { text } from './text'

const MOST = 100

/** Which projects a board covers. */
export function ProjectsField() {
  const t = useText(text)
  const { data } = api.useQuery('get', '/api/v1/projects', { params: { query: { state: 'active', limit: MOST } } })
  return (
    <Form.Item name="project_ids" label={t.projects}>
      <Select mode="multiple" allowClear placeholder={t.allProjects} showSearch={{ optionFilterProp: 'label' }} options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { Button, DatePicker, Form, Input, Select, Switch } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { api, ifMatch } from '@/api/client'
import { useDepartments } from '@/api/departments'
import type { Project } from '@/api/project'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { stages } from '../text'
import styles from './settings.module.css'
import { text } from './text'
import { VisibilityChoice } from './VisibilityChoice'

type Values = Pick<Project, 'name' | 'description' | 'stage' | 'department_id' | 'visibility' | 'enforces_predecessors'> & {
  start_date: Dayjs
  status_date: Dayjs | null
}

const DAY = 'YYYY-MM-DD'

export function ProjectForm({ project }: { project: Project }) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<Values>()
  const { save, isPending, error } = useSaveProject(project)
  const initial: Values = { ...project, start_date: dayjs(project.start_date), status_date: project.status_date ? dayjs(project.status_date) : null }
  return (
    <Form form={form} layout="vertical" requiredMark={false} disabled={!project.can['edit']} initialValues={initial} onFinish={save}>
      <FormProblem error={error} form={form} />
      <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="description" label={t.description}>
        <Input.TextArea maxLength={20_000} autoSize={{ minRows: 3, maxRows: 12 }} placeholder={t.descriptionHint} />
      </Form.Item>
      <Placement />
      <Form.Item name="visibility" label={t.visibility}>
        <VisibilityChoice isDisabled={!project.can['edit']} />
      </Form.Item>
      <Form.Item name="enforces_predecessors" label={t.enforces} extra={t.enforcesHint} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={isPending}>
        {common.save}
      </Button>
    </Form>
  )
}

/** Stage, department and the dates that the plan starts from. */
function Placement() {
  const t = useText(text)
  const stageNames = useText(stages)
  const departments = useDepartments().map(({ id, name, depth }) => ({ value: id, label: '　'.repeat(depth) + name, name }))
  const stageOptions = Object.entries(stageNames).map(([value, label]) => ({ value, label }))
  return (
    <div className={styles['pair']}>
      <Form.Item name="stage" label={t.stage}>
        <Select options={stageOptions} />
      </Form.Item>
      <Form.Item name="department_id" label={t.department}>
        <Select allowClear options={departments} optionLabelProp="name" showSearch={{ optionFilterProp: 'name' }} placeholder={t.noDepartment} />
      </Form.Item>
      <Form.Item name="start_date" label={t.startDate}>
        <DatePicker allowClear={false} />
      </Form.Item>
      <Form.Item name="status_date" label={t.statusDate} extra={t.statusDateHint}>
        <DatePicker />
      </Form.Item>
    </div>
  )
}

function useSaveProject(project: Project) {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/projects') })
  const { mutate, isPending, error } = api.useMutation('patch', '/api/v1/projects/{project_id}', { meta: { saysProblem: true }, onSuccess })
  const save = ({ start_date, status_date, ...values }: Values) => {
    const wanted = { ...values, department_id: values.department_id ?? null, start_date: start_date.format(DAY), status_date: status_date?.format(DAY) ?? null }
    const changed = Object.entries(wanted).filter(([field, value]) => value !== project[field as keyof typeof wanted])
    mutate({ params: { path: { project_id: project.id } }, headers: ifMatch(project.version), body: Object.fromEntries(changed) })
  }
  return { save, isPending, error }
}

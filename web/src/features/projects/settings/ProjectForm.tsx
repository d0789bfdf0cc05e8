import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Select, Switch } from 'antd'
import { api, ifMatch } from '@/api/client'
import { useDepartments } from '@/api/departments'
import type { Project } from '@/api/project'
import { DayField } from '@/ui/form/DayField'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { stages } from '../text'
import styles from './settings.module.css'
import { text } from './text'
import { VisibilityChoice } from './VisibilityChoice'

type Values = Pick<Project, 'name' | 'description' | 'stage' | 'department_id' | 'visibility' | 'enforces_predecessors' | 'start_date' | 'status_date'>

export function ProjectForm({ project }: { project: Project }) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<Values>()
  const { save, isPending, error } = useSaveProject(project)
  return (
    <Form form={form} layout="vertical" requiredMark={false} disabled={!project.can['edit']} initialValues={project} onFinish={save}>
      <FormProblem error={error} form={form} />
      <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="description" label={t.description}>
        <Input.TextArea maxLength={20_000} autoSize={{ minRows: 3, maxRows: 12 }} placeholder={t.descriptionHint} />
      </Form.Item>
      <Placement isDisabled={!project.can['edit']} />
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
function Placement({ isDisabled }: { isDisabled: boolean }) {
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
        <DayField label={t.startDate} isDisabled={isDisabled} />
      </Form.Item>
      <Form.Item name="status_date" label={t.statusDate} extra={t.statusDateHint}>
        <DayField label={t.statusDate} isDisabled={isDisabled} isClearable />
      </Form.Item>
    </div>
  )
}

function useSaveProject(project: Project) {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/projects') })
  const { mutate, isPending, error } = api.useMutation('patch', '/api/v1/projects/{project_id}', { meta: { saysProblem: true }, onSuccess })
  const save = (values: Values) => {
    const wanted: Values = { ...values, department_id: values.department_id ?? null }
    const changed = Object.entries(wanted).filter(([field, value]) => value !== project[field as keyof Values])
    mutate({ params: { path: { project_id: project.id } }, headers: ifMatch(project.version), body: Object.fromEntries(changed) })
  }
  return { save, isPending, error }
}

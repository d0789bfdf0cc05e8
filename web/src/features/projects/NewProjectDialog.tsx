import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { api, idempotencyKey } from '@/api/client'
import type { components } from '@/api/schema'
import type { Day } from '@/lib/dates'
import { suggestKey } from '@/lib/projectKey'
import { DayField } from '@/ui/form/DayField'
import { FormProblem } from '@/ui/form/FormProblem'
import { useClock } from '@/ui/clock'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './projects.module.css'
import { TemplateChoice } from './TemplateChoice'
import { text } from './text'

type ProjectIn = components['schemas']['ProjectIn']

const KEY = /^[A-Z][A-Z0-9]{1,9}$/

interface Values {
  name: string
  key: string
  template: string
  start_date: Day
}

/** A new project from a template; on success its page opens. */
export function NewProjectDialog({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<Values>()
  const [retrySafe] = useState(idempotencyKey)
  const { create, isPending, error } = useCreateProject()
  const { today } = useClock()
  const suggest = ({ name }: Partial<Values>) => {
    if (name !== undefined && !form.isFieldTouched('key')) form.setFieldValue('key', suggestKey(name))
  }
  return (
    <Modal
      open
      title={t.newProject}
      width={680}
      okText={common.create}
      cancelText={common.cancel}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ template: '', start_date: today }} onValuesChange={suggest} onFinish={(values) => create(values, retrySafe)}>
        <FormProblem error={error} form={form} />
        <Form.Item name="name" label={t.projectName} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
          <Input maxLength={200} placeholder={t.projectNameExample} autoFocus />
        </Form.Item>
        <Form.Item name="template" label={t.chooseTemplate}>
          <TemplateChoice />
        </Form.Item>
        <div className={styles['pair']}>
          <Form.Item
            name="key"
            label={t.projectKey}
            extra={t.projectKeyHint}
            normalize={(key: string) => key.toUpperCase()}
            rules={[{ required: true, pattern: KEY, message: t.projectKeyMalformed }]}
          >
            <Input maxLength={10} />
          </Form.Item>
          <Form.Item name="start_date" label={t.startDate} extra={t.startDateHint}>
            <DayField label={t.startDate} />
          </Form.Item>
        </div>
      </Form>
    </Modal>
  )
}

function useCreateProject() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { mutate, isPending, error } = api.useMutation('post', '/api/v1/projects', {
    meta: { saysProblem: true },
    async onSuccess(project) {
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/projects'] })
      await navigate({ to: '/projects/$projectId', params: { projectId: project.id } })
    },
  })
  return { create: (body: ProjectIn, headers: Record<string, string>) => mutate({ body, headers }), isPending, error }
}

import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { api, idempotencyKey, ifMatch } from '@/api/client'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { PeopleSelect } from '../people/PeopleSelect'
import { text } from './text'
import { type Group, useRefreshGroups } from './useGroups'

interface Values {
  name: string
  description: string
  people: number[]
}

const BLANK: Values = { name: '', description: '', people: [] }

/** A new group, or an existing one to change. */
export function GroupDialog({ group, onClose }: { group: Group | null; onClose: () => void }) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<Values>()
  const { save, isPending, error } = useSaveGroup(group, onClose)
  return (
    <Modal
      open
      title={group ? t.editGroup : t.add}
      okText={group ? common.save : common.add}
      cancelText={common.cancel}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={group ?? BLANK} onFinish={save}>
        <FormProblem error={error} form={form} />
        <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
          <Input maxLength={100} autoFocus />
        </Form.Item>
        <Form.Item name="description" label={t.description}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="people" label={t.people}>
          <PeopleSelect placeholder={t.searchPeople} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

function useSaveGroup(group: Group | null, onClose: () => void) {
  const refresh = useRefreshGroups()
  const [headers] = useState(idempotencyKey)
  const meta = { saysProblem: true }
  const onSuccess = async () => {
    await refresh()
    onClose()
  }
  const create = api.useMutation('post', '/api/v1/groups', { onSuccess, meta })
  const edit = api.useMutation('patch', '/api/v1/groups/{group_id}', { onSuccess, meta })
  const save = (body: Values) => {
    if (group) edit.mutate({ params: { path: { group_id: group.id } }, headers: ifMatch(group.version), body })
    else create.mutate({ body, headers })
  }
  return { save, isPending: create.isPending || edit.isPending, error: create.error ?? edit.error }
}

import { Form, Modal } from 'antd'
import { useState } from 'react'
import { api, idempotencyKey } from '@/api/client'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { text } from '../text'
import { PersonFields, type PersonValues } from './PersonFields'
import { useRefreshPeople } from './usePeople'

interface Props {
  onClose: () => void
  /** Called with the id; the person still needs a sign-in link. */
  onCreated: (personId: number) => void
}

export function NewPersonDialog({ onClose, onCreated }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<PersonValues>()
  const [headers] = useState(idempotencyKey)
  const refresh = useRefreshPeople()
  const { mutate, isPending, error } = api.useMutation('post', '/api/v1/people', {
    meta: { saysProblem: true },
    async onSuccess(person) {
      await refresh()
      onCreated(person.id)
    },
  })
  return (
    <Modal open title={t.addPerson} width={600} okText={common.add} cancelText={common.cancel} confirmLoading={isPending} onOk={() => form.submit()} onCancel={onClose}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ role: 'member' }} onFinish={(body) => mutate({ body, headers })}>
        <FormProblem error={error} form={form} />
        <PersonFields isManaged />
      </Form>
    </Modal>
  )
}

import { Alert, Button, Form, Modal, Select } from 'antd'
import { api } from '@/api/client'
import { useSchema } from '@/api/projectSchema'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../insight.module.css'
import { text } from '../text'
import type { Report } from './WeeklyReport'

interface Props {
  report: Report
  projectId: number
  onClose: () => void
  onSent: (report: Report) => void
}

/** Who gets the report; sending cannot be taken back, so it is asked for here. */
export function SendDialog({ report, projectId, onClose, onSent }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<{ recipients: number[] }>()
  const people = useSchema(projectId).people.filter((person) => person.is_active)
  const { mutate, isPending, error } = api.useMutation('post', '/api/v1/weekly-reports/{report_id}/sending', {
    meta: { saysProblem: true },
    onSuccess: (sent) => {
      onSent(sent)
      onClose()
    },
  })
  return (
    <Modal open title={t.sendTitle} okText={t.send} cancelText={common.cancel} confirmLoading={isPending} onOk={() => form.submit()} onCancel={onClose}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ recipients }) => mutate({ params: { path: { report_id: report.id } }, body: { recipients } })}>
        <FormProblem error={error} form={form} />
        {!report.has_mail_server && <Alert className={styles['notice']} type="warning" showIcon title={t.noMailServer} description={t.noMailServerHint} />}
        <Form.Item name="recipients" label={t.recipients} extra={t.recipientsHint} initialValue={[]}>
          <Select
            mode="multiple"
            autoFocus
            options={people.map((person) => ({ value: person.id, label: person.name, searched: `${person.name} ${person.pinyin}` }))}
            showSearch={{ filterOption: (query, option) => option?.searched.toLowerCase().includes(query.toLowerCase()) ?? false }}
          />
        </Form.Item>
        <Button size="small" onClick={() => form.setFieldValue('recipients', people.map(({ id }) => id))}>
          {t.allMembers}
        </Button>
      </Form>
    </Modal>
  )
}

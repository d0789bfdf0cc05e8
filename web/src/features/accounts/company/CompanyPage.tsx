import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Select } from 'antd'
import { api, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import { FormProblem } from '@/ui/form/FormProblem'
import { TimeZoneSelect } from '@/ui/form/TimeZoneSelect'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { words } from '@/ui/text'
import styles from '../accounts.module.css'
import { LANGUAGES } from '../languages'
import { text } from './text'

type Company = components['schemas']['OrganisationOut']

export function CompanyPage() {
  const t = useText(text)
  const { data: company } = api.useSuspenseQuery('get', '/api/v1/organisation', {})
  return (
    <>
      <PageHeader title={t.company} />
      <div className={styles['sections']}>
        {company.has_demo && <Alert type="info" showIcon title={t.demo} />}
        <CompanyForm key={company.version} company={company} />
      </div>
    </>
  )
}

function CompanyForm({ company }: { company: Company }) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<Pick<Company, 'name' | 'language' | 'time_zone'>>()
  const queries = useQueryClient()
  const { mutate, isPending, error } = api.useMutation('patch', '/api/v1/organisation', {
    meta: { saysProblem: true },
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <Form form={form} layout="vertical" requiredMark={false} disabled={!company.can['edit']} initialValues={company} onFinish={(body) => mutate({ body, headers: ifMatch(company.version) })}>
      <FormProblem error={error} form={form} />
      <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="language" label={t.language} extra={t.languageHint}>
        <Select options={[...LANGUAGES]} style={{ width: 240 }} />
      </Form.Item>
      <Form.Item name="time_zone" label={t.timeZone}>
        <TimeZoneSelect />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={isPending}>
        {common.save}
      </Button>
    </Form>
  )
}

import { Button, Form } from 'antd'
import { api, ifMatch } from '@/api/client'
import { FormProblem } from '@/ui/form/FormProblem'
import { useText } from '@/ui/language'
import { SidePanel } from '@/ui/layout/SidePanel'
import { PersonName } from '@/ui/person/PersonName'
import { words } from '@/ui/text'
import styles from '../accounts.module.css'
import { text } from '../text'
import { PersonAccess } from './PersonAccess'
import { PersonFields, type PersonValues } from './PersonFields'
import { type Person, useRefreshPeople } from './usePeople'

interface Props {
  personId: number
  onClose: () => void
}

/** One person over the list of people. */
export function PersonPanel({ personId, onClose }: Props) {
  const t = useText(text)
  const { data: person } = api.useQuery('get', '/api/v1/people/{person_id}', { params: { path: { person_id: personId } } })
  return (
    <SidePanel label={t.person(person?.name ?? '')} onClose={onClose} header={<PersonName name={person?.name} size={24} />}>
      {person && (
        <div className={styles['panel']}>
          <PersonForm key={person.version} person={person} />
          {person.can['manage'] && <PersonAccess person={person} />}
        </div>
      )}
    </SidePanel>
  )
}

function PersonForm({ person }: { person: Person }) {
  const common = useText(words)
  const [form] = Form.useForm<PersonValues>()
  const refresh = useRefreshPeople()
  const { mutate, isPending, error } = api.useMutation('patch', '/api/v1/people/{person_id}', { meta: { saysProblem: true }, onSuccess: refresh })
  const save = (values: PersonValues) => {
    const changed = Object.entries(values).filter(([field, value]) => (value ?? null) !== person[field as keyof PersonValues])
    const body = Object.fromEntries(changed.map(([field, value]) => [field, value ?? null]))
    mutate({ params: { path: { person_id: person.id } }, headers: ifMatch(person.version), body })
  }
  return (
    <Form form={form} layout="vertical" requiredMark={false} disabled={!person.can['edit']} initialValues={person} onFinish={save}>
      <FormProblem error={error} form={form} />
      <PersonFields isManaged={person.can['manage'] === true} />
      <Button type="primary" htmlType="submit" loading={isPending}>
        {common.save}
      </Button>
    </Form>
  )
}

import { Form, Input, Select } from 'antd'
import { useText } from '@/ui/language'
import styles from '../accounts.module.css'
import { useDepartments } from '@/api/departments'
import { useRoles } from '../roles/useRoles'
import { text } from '../text'

export interface PersonValues {
  name: string
  email: string
  title: string
  phone: string
  department_id: number | null
  role: string
}

/** The fields of a person, for a new one and for an existing one. */
export function PersonFields({ isManaged }: { isManaged: boolean }) {
  const t = useText(text)
  const departments = useDepartments()
  const roles = useRoles()
  const departmentOptions = departments.map(({ id, name, depth }) => ({ value: id, label: '　'.repeat(depth) + name, name }))
  const roleOptions = roles.map(({ key, name, can }) => ({ value: key, label: name, disabled: can['grant'] !== true }))
  return (
    <div className={styles['pair']}>
      <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="title" label={t.title}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="email" label={t.email} rules={[{ required: true, message: t.emailNeeded }]}>
        <Input maxLength={254} inputMode="email" disabled={!isManaged} />
      </Form.Item>
      <Form.Item name="phone" label={t.phone}>
        <Input maxLength={40} inputMode="tel" />
      </Form.Item>
      <Form.Item name="department_id" label={t.department}>
        <Select allowClear showSearch={{ optionFilterProp: 'name' }} disabled={!isManaged} options={departmentOptions} optionLabelProp="name" placeholder={t.noDepartment} />
      </Form.Item>
      <Form.Item name="role" label={t.role}>
        <Select disabled={!isManaged} options={roleOptions} />
      </Form.Item>
    </div>
  )
}

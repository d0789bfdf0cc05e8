import { CheckOutlined } from '@ant-design/icons'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import styles from '../accounts.module.css'
import { text as common } from '../text'
import { text } from './text'
import { useRoles } from './useRoles'

const PERMISSIONS = ['organisation.manage', 'people.manage', 'templates.manage', 'calendars.manage', 'projects.create', 'projects.see_all', 'money.see', 'audit.read'] as const

type Permission = (typeof PERMISSIONS)[number]

/** Which role may do what. */
export function RolesPage() {
  const t = useText(text)
  const { roles: title } = useText(common)
  const columns: PlainColumn<Permission>[] = [
    { id: 'permission', title: t.permission, width: '30%', render: (permission) => t[permission] },
    ...useRoles().map((role) => ({
      id: role.key,
      title: role.name,
      render: (permission: Permission) => (role.permissions.includes(permission) ? <CheckOutlined className={styles['granted']} aria-label={t.granted} /> : <span aria-label={t.withheld}>–</span>),
    })),
  ]
  return (
    <>
      <PageHeader title={title}>
        <p className={styles['hint']}>{t.hint}</p>
      </PageHeader>
      <PlainTable label={title} rows={PERMISSIONS} columns={columns} idOf={(permission) => permission} minWidth="860px" />
    </>
  )
}

import { useMe } from '@/api/me'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import styles from '../accounts.module.css'
import { text } from './text'

export function MyProfile() {
  const t = useText(text)
  const me = useMe()
  const passwordPage = me.has_password ? { href: '/accounts/password/change/', label: t.changePassword } : { href: '/accounts/password/set/', label: t.setPassword }
  const facts = [
    { label: t.name, value: <PersonName name={me.name} size={24} /> },
    { label: t.email, value: me.email },
    { label: t.role, value: me.role_name },
    { label: t.password, value: <a href={passwordPage.href}>{passwordPage.label}</a> },
  ]
  return (
    <section className={styles['section']}>
      <h2>{t.profile}</h2>
      {facts.map(({ label, value }) => (
        <div key={label} className={styles['setting']}>
          <span>{label}</span>
          <span>{value}</span>
        </div>
      ))}
    </section>
  )
}

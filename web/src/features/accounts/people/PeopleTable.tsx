import { useText } from '@/ui/language'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import { PersonName } from '@/ui/person/PersonName'
import { AgoText } from '@/ui/value/AgoText'
import { StatusTag } from '@/ui/value/StatusTag'
import styles from '../accounts.module.css'
import { text } from '../text'
import type { Person } from './usePeople'

interface Props {
  people: readonly Person[]
  onOpen: (personId: number) => void
}

export function PeopleTable({ people, onOpen }: Props) {
  const t = useText(text)
  const columns: PlainColumn<Person>[] = [
    {
      id: 'name',
      title: t.name,
      render: (person) => (
        <span className={styles['nameCell']}>
          <button type="button" className={styles['opener']} onClick={() => onOpen(person.id)}>
            <PersonName name={person.name} size={24} />
          </button>
          {!person.is_active && <StatusTag label={t.suspended} shape="cross" tone="idle" />}
        </span>
      ),
    },
    { id: 'title', title: t.title, isWide: true, render: (person) => person.title },
    { id: 'department', title: t.department, width: '150px', render: (person) => person.department_name },
    { id: 'role', title: t.role, width: '130px', isWide: true, render: (person) => person.role_name },
    { id: 'email', title: t.email, isWide: true, render: (person) => person.email },
    { id: 'seen', title: t.lastSeen, width: '120px', isWide: true, render: (person) => (person.last_login ? <AgoText instant={person.last_login} /> : <span className={styles['faint']}>{t.never}</span>) },
  ]
  return <PlainTable label={t.people} rows={people} columns={columns} idOf={(person) => person.id} isFaint={(person) => !person.is_active} />
}

import { Select } from 'antd'
import { useState } from 'react'
import { usePeopleSearch } from '@/api/people'
import { useText } from '@/ui/language'
import styles from './imports.module.css'
import { text } from './text'
import { type Import, useCorrections } from './useImport'

type Person = Import['people'][number]

/** Who the resources of the file are. */
export function PeopleMapping({ run }: { run: Import }) {
  const t = useText(text)
  const { correct } = useCorrections(run)
  const current = Object.fromEntries(run.people.map(({ uid, user_id }) => [uid, user_id]))
  return (
    <section aria-label={t.peopleTitle}>
      <h2>{t.peopleTitle}</h2>
      <p className={styles['quiet']}>{t.peopleHint}</p>
      <table className={styles['table']}>
        <tbody>
          {run.people.map((person) => (
            <tr key={person.uid}>
              <td>{person.name}</td>
              <td className={styles['sample']}>{[person.email, t.taskCount(person.task_count)].filter(Boolean).join(' · ')}</td>
              <td>
                <PersonSelect person={person} isDisabled={!run.can['change']} onChoose={(user) => correct({ people: { ...current, [person.uid]: user } })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function PersonSelect({ person, isDisabled, onChoose }: { person: Person; isDisabled: boolean; onChoose: (userId: number | null) => void }) {
  const t = useText(text)
  const [query, setQuery] = useState('')
  const found = usePeopleSearch(query)
  const known = person.user_id === null ? [] : [{ value: person.user_id, label: person.user_name }]
  const others = found.filter(({ id }) => id !== person.user_id).map(({ id, name, title }) => ({ value: id, label: title ? `${name} · ${title}` : name }))
  return (
    <Select<number>
      size="small"
      allowClear
      className={styles['field']}
      aria-label={person.name}
      disabled={isDisabled}
      placeholder={t.noPerson}
      value={person.user_id}
      options={[...known, ...others]}
      showSearch={{ filterOption: false, onSearch: setQuery }}
      onChange={(user?: number) => onChoose(user ?? null)}
    />
  )
}

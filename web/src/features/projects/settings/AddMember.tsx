import { Button, Select } from 'antd'
import { useState } from 'react'
import { api } from '@/api/client'
import { usePeopleSearch } from '@/api/people'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { roles } from '../text'
import styles from './settings.module.css'
import { text } from './text'
import { type Member, type ProjectRole, roleOptions } from './useMembers'

type Who = Pick<Member, 'user_id' | 'group_id'>

interface Props {
  members: readonly Member[]
  onAdd: (who: Who, role: ProjectRole) => void
}

/** A person or a group joins the project. */
export function AddMember({ members, onAdd }: Props) {
  const t = useText(text)
  const roleNames = useText(roles)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [role, setRole] = useState<ProjectRole>('member')
  const options = useCandidates(query, members)
  const add = () => {
    if (chosen === null) return
    const [kind, id] = chosen.split(' ')
    onAdd({ user_id: kind === 'person' ? Number(id) : null, group_id: kind === 'group' ? Number(id) : null }, role)
    setChosen(null)
    setQuery('')
  }
  return (
    <div className={styles['add']}>
      <Select<string>
        aria-label={t.addMember}
        placeholder={t.searchPeople}
        value={chosen}
        options={options}
        showSearch={{ filterOption: false, onSearch: setQuery }}
        onChange={setChosen}
      />
      <Select<ProjectRole> aria-label={t.role} value={role} options={roleOptions(roleNames)} onChange={setRole} />
      <Button type="primary" disabled={chosen === null} onClick={add}>
        {t.addMember}
      </Button>
    </div>
  )
}

/** People and groups that match and are not members yet. */
function useCandidates(query: string, members: readonly Member[]) {
  const t = useText(text)
  const found = usePeopleSearch(query)
  const groups = api.useQuery('get', '/api/v1/groups', {}).data?.items ?? []
  const people = found.filter(({ id }) => !members.some((member) => member.user_id === id))
  const wanted = query.trim().toLowerCase()
  const others = groups.filter(({ id, name }) => name.toLowerCase().includes(wanted) && !members.some((member) => member.group_id === id))
  return [
    { label: t.people, options: people.map(({ id, name }) => ({ value: `person ${id}`, label: <PersonName name={name} /> })) },
    { label: t.group, options: others.map(({ id, name }) => ({ value: `group ${id}`, label: name })) },
  ].filter(({ options }) => options.length > 0)
}

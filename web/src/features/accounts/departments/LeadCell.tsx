import { useState } from 'react'
import { usePeopleSearch, usePerson } from '@/api/people'
import { SelectCellEditor } from '@/ui/edit/SelectCellEditor'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import type { Editing } from '@/ui/table/types'
import { text } from './text'
import type { Placed } from '@/lib/departmentTree'
import type { Department } from '@/api/departments'

export function LeadCell({ personId }: { personId: number | null }) {
  const t = useText(text)
  const person = usePerson(personId)
  return <PersonName name={person?.name} nobody={personId === null ? t.unnamed : ''} />
}

interface EditorProps {
  editing: Editing<Placed<Department>>
  label: string
  onSave: (personId: number | null) => void
}

export function LeadEditor({ editing, label, onSave }: EditorProps) {
  const [query, setQuery] = useState('')
  const current = usePerson(editing.row.lead_id)
  const found = usePeopleSearch(query)
  const people = current && query === '' ? [current, ...found.filter((person) => person.id !== current.id)] : found
  const choices = people.map(({ id, name }) => ({ value: id, label: <PersonName name={name} /> }))
  return <SelectCellEditor editing={editing} label={label} value={editing.row.lead_id} choices={choices} onSave={onSave} onSearch={setQuery} isClearable />
}

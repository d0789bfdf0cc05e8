import { useQueries } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '@/api/client'
import { usePeopleSearch } from '@/api/people'
import { PersonName } from '@/ui/person/PersonName'

interface Props {
  placeholder: string
  /** Ids; given by the form. */
  value?: number[]
  onChange?: (ids: number[]) => void
  /** Given by the form, for its label. */
  id?: string
}

const NOBODY: number[] = []

/** Several people, searched by name, 拼音 or initials. */
export function PeopleSelect({ placeholder, value = NOBODY, onChange, id }: Props) {
  const [query, setQuery] = useState('')
  const found = usePeopleSearch(query)
  const chosen = useNames(value)
  const options = [...chosen, ...found.filter((person) => !value.includes(person.id))].map(({ id, name }) => ({ value: id, label: <PersonName name={name} size={18} /> }))
  return (
    <Select
      id={id}
      mode="multiple"
      placeholder={placeholder}
      value={value}
      options={options}
      showSearch={{ filterOption: false, onSearch: setQuery }}
      onChange={(ids: number[]) => {
        onChange?.(ids)
        setQuery('')
      }}
    />
  )
}

/** The chosen people need their names even when the search does not find them. */
function useNames(ids: readonly number[]): { id: number; name: string }[] {
  const queries = ids.map((id) => api.queryOptions('get', '/api/v1/people/{person_id}', { params: { path: { person_id: id } } }))
  return useQueries({ queries }).flatMap(({ data }) => (data ? [{ id: data.id, name: data.name }] : []))
}

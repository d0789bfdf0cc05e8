export interface PeopleSearch {
  q?: string
  state?: 'suspended' | 'all'
  department?: number
  role?: string
  /** Id of the person whose panel is open. */
  person?: number
  /** The dialog for a new person is open. */
  create?: boolean
}

export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { q, state, department, role, person, create } = search
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...((state === 'suspended' || state === 'all') && { state }),
    ...(typeof department === 'number' && { department }),
    ...(typeof role === 'string' && role !== '' && { role }),
    ...(typeof person === 'number' && { person }),
    ...(create === true && { create }),
  }
}

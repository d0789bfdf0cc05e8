export interface ProjectListSearch {
  q?: string
  state?: 'archived' | 'all'
  mine?: boolean
  starred?: boolean
  view?: 'table'
  /** The dialog for a new project is open. */
  create?: boolean
}

/** What the URL of the list may say; anything else is left out, and so are the usual values. */
export function projectListSearch(search: Record<string, unknown>): ProjectListSearch {
  const { q, state, mine, starred, view, create } = search
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...((state === 'archived' || state === 'all') && { state }),
    ...(mine === true && { mine }),
    ...(starred === true && { starred }),
    ...(view === 'table' && { view }),
    ...(create === true && { create }),
  }
}

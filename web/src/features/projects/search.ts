export interface ProjectListSearch {
  q?: string
  archived?: boolean
  view?: 'cards' | 'table'
  create?: boolean
}

export function projectListSearch(search: Record<string, unknown>): ProjectListSearch {
  return {
    ...(typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {}),
    ...(search['archived'] === true ? { archived: true } : {}),
    ...(search['view'] === 'table' ? { view: 'table' as const } : {}),
    ...(search['create'] === true ? { create: true } : {}),
  }
}

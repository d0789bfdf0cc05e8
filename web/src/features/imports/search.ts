export interface ImportSearch {
  /** The project to import into; a new one without it. */
  project?: number
}

export function importSearch({ project }: Record<string, unknown>): ImportSearch {
  return typeof project === 'number' && Number.isInteger(project) && project > 0 ? { project } : {}
}

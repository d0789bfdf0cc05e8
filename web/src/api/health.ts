import { api } from './client'
import type { components } from './schema'

export type Health = components['schemas']['HealthOut']
export type HealthRow = components['schemas']['PortfolioRow']

const EMPTY: ReadonlyMap<number, HealthRow> = new Map()

/** The last counted health of every active project, by project. */
export function useHealthOverview(): ReadonlyMap<number, HealthRow> {
  return api.useQuery('get', '/api/v1/health', {}, { select: byProject }).data ?? EMPTY
}

/** A project's health now, with every reason. */
export function useHealth(projectId: number) {
  return api.useQuery('get', '/api/v1/projects/{project_id}/health', { params: { path: { project_id: projectId } } })
}

function byProject(rows: readonly HealthRow[]): ReadonlyMap<number, HealthRow> {
  return new Map(rows.map((row) => [row.project_id, row]))
}

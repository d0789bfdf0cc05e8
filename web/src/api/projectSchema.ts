import { useMemo } from 'react'
import { api } from './client'
import type { components } from './schema'

export type ProjectSchema = components['schemas']['SchemaOut']
export type ItemType = components['schemas']['TypeOut']
export type Status = components['schemas']['StatusOut']
export type Field = components['schemas']['FieldOut']
export type Label = components['schemas']['LabelOut']
export type ProjectPerson = components['schemas']['PersonInProject']

/** Types, statuses, fields, labels and people of a project, each also by id. */
export interface SchemaIndex extends ProjectSchema {
  typeById: ReadonlyMap<number, ItemType>
  statusById: ReadonlyMap<number, Status>
  labelById: ReadonlyMap<number, Label>
  personById: ReadonlyMap<number, ProjectPerson>
}

/** All one needs to know to read and edit a project's items. */
export function useSchema(projectId: number): SchemaIndex {
  const { data } = api.useSuspenseQuery('get', '/api/v1/projects/{project_id}/schema', { params: { path: { project_id: projectId } } })
  return useMemo(() => ({ ...data, typeById: byId(data.types), statusById: byId(data.statuses), labelById: byId(data.labels), personById: byId(data.people) }), [data])
}

function byId<Row extends { id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

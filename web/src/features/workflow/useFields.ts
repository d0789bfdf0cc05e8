import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, idempotencyKey, ifMatch } from '@/api/client'
import type { Field } from '@/api/projectSchema'
import type { components } from '@/api/schema'

export type FieldIn = components['schemas']['FieldIn']

/** Renaming and removing a custom field where it is listed. */
export function useFieldWrites() {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries()
  const editing = api.useMutation('patch', '/api/v1/fields/{field_id}', { onSettled })
  const removing = api.useMutation('delete', '/api/v1/fields/{field_id}', { onSettled })
  return {
    edit: (field: Field, body: components['schemas']['FieldChanges']) => editing.mutate({ params: { path: { field_id: field.id } }, headers: ifMatch(field.version), body }),
    remove: (field: Field) => removing.mutate({ params: { path: { field_id: field.id } } }),
  }
}

/** Saving the form of a field, new or old, which shows the refusal itself. */
export function useSaveField(projectId: number, field: Field | null, onSaved: () => void) {
  const queries = useQueryClient()
  const [headers] = useState(idempotencyKey)
  const onSuccess = async () => {
    await queries.invalidateQueries()
    onSaved()
  }
  const meta = { saysProblem: true }
  const create = api.useMutation('post', '/api/v1/projects/{project_id}/fields', { meta, onSuccess })
  const edit = api.useMutation('patch', '/api/v1/fields/{field_id}', { meta, onSuccess })
  const save = ({ kind, ...body }: FieldIn) => {
    if (field) edit.mutate({ params: { path: { field_id: field.id } }, headers: ifMatch(field.version), body })
    else create.mutate({ params: { path: { project_id: projectId } }, headers, body: { kind, ...body } })
  }
  return { save, isPending: create.isPending || edit.isPending, error: create.error ?? edit.error }
}

export function hasOptions(kind: Field['kind'] | undefined): boolean {
  return kind === 'choice' || kind === 'choices'
}

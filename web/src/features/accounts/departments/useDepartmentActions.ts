import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { api, ifMatch } from '@/api/client'
import type { RowId } from '@/lib/outline'
import { useText } from '@/ui/language'
import type { OutlineActions, TreeTableHandle } from '@/ui/table/types'
import { text } from './text'
import { type Placed, siblingAbove } from '@/lib/departmentTree'
import type { Department } from '@/api/departments'

/** What the outline keys do to departments; each answers when the list is fresh again. */
export function useDepartmentActions(departments: readonly Placed<Department>[], table: RefObject<TreeTableHandle | null>) {
  const t = useText(text)
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/departments'] })
  const creating = api.useMutation('post', '/api/v1/departments', { onSettled })
  const editing = api.useMutation('patch', '/api/v1/departments/{department_id}', { onSettled })
  const removing = api.useMutation('delete', '/api/v1/departments/{department_id}', { onSettled })

  const find = (id: RowId | undefined) => departments.find((department) => department.id === id)
  const edit = (id: RowId, body: { name?: string; lead_id?: number | null; parent_id?: number | null }) => {
    const department = find(id)
    if (department) editing.mutate({ params: { path: { department_id: department.id } }, headers: ifMatch(department.version), body })
  }
  const add = (after?: RowId) => {
    const body = { name: freeName(t.newName, departments), parent_id: find(after)?.parent_id ?? null, position: find(after)?.position }
    creating.mutate({ body }, { onSettled: (created) => created && table.current?.edit(created.id, 'name') })
  }
  const actions: OutlineActions = {
    add,
    indent: ([id]) => id !== undefined && edit(id, { parent_id: siblingAbove(departments, Number(id))?.id ?? find(id)?.parent_id }),
    outdent: ([id]) => id !== undefined && edit(id, { parent_id: find(find(id)?.parent_id ?? undefined)?.parent_id ?? null }),
    remove: (ids) => {
      for (const id of ids) removing.mutate({ params: { path: { department_id: Number(id) } } })
    },
  }
  return { actions, add, edit }
}

/** `新部门`, or `新部门 2` when that is taken. */
function freeName(wanted: string, departments: readonly Department[]): string {
  const taken = new Set(departments.map((department) => department.name))
  const names = [wanted, ...Array.from({ length: taken.size }, (_, index) => `${wanted} ${index + 2}`)]
  return names.find((name) => !taken.has(name)) ?? wanted
}

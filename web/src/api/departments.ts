import { useMemo } from 'react'
import { type Placed, placeInTree } from '@/lib/departmentTree'
import { api } from './client'
import type { components } from './schema'

export type Department = components['schemas']['DepartmentOut']

/** All departments in outline order, each with its depth. */
export function useDepartments(): readonly Placed<Department>[] {
  const { data } = api.useQuery('get', '/api/v1/departments', {})
  return useMemo(() => placeInTree(data?.items ?? []), [data])
}

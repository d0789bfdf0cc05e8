import { useMemo } from 'react'
import { api } from '@/api/client'
import { type Placed, placeInTree } from './tree'
import type { components } from '@/api/schema'

export type Department = components['schemas']['DepartmentOut']

/** All departments in outline order, each with its depth. */
export function useDepartments(): readonly Placed<Department>[] {
  const { data } = api.useQuery('get', '/api/v1/departments', {})
  return useMemo(() => placeInTree(data?.items ?? []), [data])
}

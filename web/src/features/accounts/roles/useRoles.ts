import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type Role = components['schemas']['RoleOut']

/** The roles of the organisation, highest first. */
export function useRoles(): readonly Role[] {
  return api.useQuery('get', '/api/v1/roles', {}).data?.items ?? []
}

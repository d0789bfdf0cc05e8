/** What the audit log keeps in its address: whose events, of which kind, since which day. */
export interface AuditSearch {
  by?: number
  name?: string
  days?: number
  address?: string
}

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const { by, name, days, address } = search
  return {
    ...(isId(by) && { by }),
    ...(isText(name) && { name }),
    ...(isId(days) && { days }),
    ...(isText(address) && { address }),
  }
}

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

import type { Sprint } from '@/api/sprints'

/** The dialog that is open over a page of sprints. */
export type OpenDialog = { kind: 'new' } | { kind: 'settings' } | { kind: 'edit' | 'close'; sprint: Sprint } | null

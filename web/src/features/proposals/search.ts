import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export interface ProposalsSearch extends ItemSearch {
  /** The search whose alternatives are shown; without one the last. */
  round?: number
  /** The scenario whose changes are listed. */
  scenario?: number
  /** Asks whether to apply that scenario. */
  apply?: true
}

export function proposalsSearch(search: Record<string, unknown>): ProposalsSearch {
  const { round, scenario, apply } = search
  return {
    ...itemSearch(search),
    ...(isId(round) && { round }),
    ...(isId(scenario) && { scenario }),
    ...(apply === true && { apply }),
  }
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

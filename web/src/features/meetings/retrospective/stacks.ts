import type { components } from '@/api/schema'

export type Retrospective = components['schemas']['RetrospectiveOut']
export type Card = components['schemas']['CardOut']
export type Phase = Retrospective['phase']

export const PHASES: readonly Phase[] = ['write', 'group', 'vote', 'discuss', 'closed']

export interface Stack {
  lead: Card
  followers: Card[]
}

/** The cards of a column with those laid under them; the most votes first once votes are shown. */
export function stacksOf(cards: readonly Card[], column: string): Stack[] {
  const leads = cards.filter((card) => card.column === column && card.lead_id === null)
  return leads.map((lead) => ({ lead, followers: cards.filter((card) => card.lead_id === lead.id) })).toSorted((one, other) => other.lead.votes - one.lead.votes)
}

/** The phase before or after; undefined at the ends. */
export function phaseBeside(phase: Phase, step: 1 | -1): Phase | undefined {
  return PHASES[PHASES.indexOf(phase) + step]
}

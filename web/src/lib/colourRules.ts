import { type Filter, isFilter } from './planSearch'

export const COLOURS = ['red', 'orange', 'gold', 'green', 'teal', 'blue', 'purple', 'pink'] as const
export type Colour = (typeof COLOURS)[number]

/** What a condition holds for is shown in a colour, with a word beside it. */
export interface ColourRule {
  name: string
  colour: Colour
  filter: Filter
}

const MOST = 6
const LONGEST = 20

/** The rules in an address or a saved view; what is no rule is left out. */
export function colourRules(value: unknown): ColourRule[] {
  if (!Array.isArray(value)) return []
  return value.filter(isRule).slice(0, MOST).map(({ name, colour, filter }) => ({ name: name.slice(0, LONGEST), colour, filter }))
}

function isRule(value: unknown): value is ColourRule {
  if (typeof value !== 'object' || value === null) return false
  const { name, colour, filter } = value as Partial<Record<keyof ColourRule, unknown>>
  return typeof name === 'string' && name.trim() !== '' && COLOURS.some((known) => known === colour) && isFilter(filter)
}

/** The first rule that holds for an item colours it. */
export function firstHolding(rules: readonly ColourRule[], idsOf: (rule: ColourRule) => readonly number[]): ReadonlyMap<number, ColourRule> {
  const colours = new Map<number, ColourRule>()
  for (const rule of rules) for (const id of idsOf(rule)) if (!colours.has(id)) colours.set(id, rule)
  return colours
}

import { useMemo, useState } from 'react'
import type { Plan } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { priorityWords } from '@/api/words'
import type { ColourRule } from '@/lib/colourRules'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { predecessorTexts } from '@/api/predecessorNames'
import type { PlanPageSearch } from '../search'
import { text } from '../text'
import { grouped, placing } from './grouping'
import { flatLines, keepSame, outlineLines, type PlanLine } from './rows'
import { sorting } from './sorting'
import type { Matching } from './useMatching'

/** The lines of the table: the plan, narrowed, sorted and grouped as the address says. */
export function usePlanLines(plan: Plan, schema: SchemaIndex, { sort, group }: PlanPageSearch, { ids, shown }: Pick<Matching, 'ids' | 'shown'>, colours: ReadonlyMap<number, ColourRule>): readonly PlanLine[] {
  const t = useText(text)
  const { unassigned } = useText(words)
  const priorities = useText(priorityWords)
  const waiting = useMemo(() => predecessorTexts(plan), [plan])
  const lines = useMemo(() => {
    const asked = { items: plan.items, byId: plan.byId, waitsFor: (id: number) => waiting.get(id) ?? '', matching: ids, shown, colours }
    if (!sort && !group) return outlineLines(asked)
    const flat = flatLines(asked, sort ? sorting(sort, schema) : undefined)
    const wording = { unassigned, noLabel: t.noLabel, atTop: t.atTop, priorities: Object.values(priorities) }
    return group ? grouped(flat, group, placing(group, schema, plan.byId, wording), schema) : flat
  }, [plan, schema, sort, group, ids, shown, colours, waiting, t, unassigned, priorities])
  return useSameLines(lines)
}

/** Lines that did not change stay the same objects from one drawing to the next. */
function useSameLines(lines: readonly PlanLine[]): readonly PlanLine[] {
  const [kept, setKept] = useState(() => ({ from: lines, lines }))
  if (kept.from === lines) return kept.lines
  const same = keepSame(lines, new Map(kept.lines.map((line) => [line.id, line])))
  setKept({ from: lines, lines: same })
  return same
}

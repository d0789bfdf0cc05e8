import { expect, test } from 'vitest'
import { isFilter } from '@/lib/planSearch'
import { groupOf, isCondition } from '@/ui/filter/builder/conditions'
import { OPERATORS } from '@/ui/filter/builder/kinds'
import { STANDARD_FIELDS } from './fields'
import { QUICK_FILTERS } from './quickFilters'

test('every quick filter is one that an address may hold and that the panel can show', () => {
  for (const filter of Object.values(QUICK_FILTERS)) {
    expect(isFilter(filter)).toBe(true)
    for (const part of groupOf(filter).parts) expect(isCondition(part) && OPERATORS[STANDARD_FIELDS[part.field as 'finish'] ?? 'text']).toContain(isCondition(part) && part.op)
  }
})

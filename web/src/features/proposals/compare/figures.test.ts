import { describe, expect, it } from 'vitest'
import type { Compared, Figures } from '@/api/scenarios'
import { figureRows } from './figures'

const FIGURES: Figures = {
  finish_before: '2026-03-20T17:00', finish_after: '2026-03-18T17:00', days_won: 2, moved_tasks: 4, late_before: 0, late_after: 0, critical_before: 3, critical_after: 3,
  overload_before: 960, overload_after: 960, added_work: 0, overlapped: 0, milestone: null,
}

function scenario(figures: Partial<Figures> | null, fields: Partial<Compared> = {}): Compared {
  return {
    id: 1, project_id: 1, round_id: 1, name: '赶工', way: 'shortening', summary: '', by_id: 1, by_name: '李娜', created_at: '2026-03-02T00:00:00Z', applied_at: null, difference_count: 2, version: 1, can: {},
    figures: figures && { ...FIGURES, ...figures }, load: null, problem: '', conflict_count: 0, ...fields,
  }
}

function row(scenarios: readonly Compared[], id: string) {
  return figureRows(scenarios).find((one) => one.id === id)
}

describe('figureRows', () => {
  it('marks the earliest finish and the least overload', () => {
    const scenarios = [scenario({ finish_after: '2026-03-16T17:00', days_won: 4, overload_after: 960 }), scenario({ overload_after: 0 })]
    expect(row(scenarios, 'finish')?.best).toEqual(new Set([0]))
    expect(row(scenarios, 'daysWon')?.best).toEqual(new Set([0]))
    expect(row(scenarios, 'overload')).toMatchObject({ current: 960, values: [960, 0], best: new Set([1]) })
  })

  it('marks nothing where all are alike', () => {
    expect(row([scenario({}), scenario({})], 'finish')?.best.size).toBe(0)
  })

  it('leaves out rows in which nothing is told', () => {
    const ids = figureRows([scenario({})]).map(({ id }) => id)
    expect(ids).not.toContain('buffer')
    expect(ids).not.toContain('overlapped')
    expect(row([scenario({ overlapped: 240 })], 'overlapped')?.values).toEqual([240])
  })

  it('has a gap where a scenario can have no dates', () => {
    expect(row([scenario(null), scenario({ days_won: 1 })], 'daysWon')).toMatchObject({ values: [null, 1] })
    expect(figureRows([scenario(null)])).toEqual([])
  })
})

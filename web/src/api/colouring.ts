import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type ColourRule, firstHolding } from '@/lib/colourRules'
import { api } from './client'

const NONE: ReadonlyMap<number, ColourRule> = new Map()

/** Which rule colours which item of a project: the server decides what each condition means. */
export function useColours(projectId: number, rules: readonly ColourRule[] | undefined): ReadonlyMap<number, ColourRule> {
  const wanted = rules ?? []
  const answers = useQueries({
    queries: wanted.map(({ filter }) => ({
      ...api.queryOptions('get', '/api/v1/projects/{project_id}/item-ids', { params: { path: { project_id: projectId }, query: { filter: JSON.stringify(filter) } } }),
      placeholderData: (before: { ids: number[] } | undefined) => before,
    })),
  })
  const told = JSON.stringify([wanted, answers.map(({ data }) => data?.ids)])
  return useMemo(() => {
    const [known, ids] = JSON.parse(told) as [ColourRule[], (number[] | undefined)[]]
    return known.length === 0 ? NONE : firstHolding(known, (rule) => ids[known.indexOf(rule)] ?? [])
  }, [told])
}

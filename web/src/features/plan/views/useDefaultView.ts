import { useEffect } from 'react'
import type { PlanPageSearch } from '../search'
import { searchOf } from './definition'
import { useViews } from './useViews'

/** Whoever opens the plan without saying how sees the view that their role, or everybody, meets first. */
export function useDefaultView(projectId: number, search: PlanPageSearch, onChoose: (search: PlanPageSearch) => void): void {
  const { item: _item, ...said } = search
  const isBare = Object.keys(said).length === 0
  const first = useViews(projectId).find((view) => view.is_default)
  useEffect(() => {
    if (isBare && first) onChoose(searchOf(first.id, first.definition))
  }, [isBare, first, onChoose])
}

import { useMemo } from 'react'
import { priorityWords } from '@/api/words'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import type { Names } from './model/names'
import type { PlaceWords } from './model/places'
import { fieldText } from './text'

export interface FieldChoice {
  value: string
  label: string
}

const COLUMNS = ['status', 'status_category', 'type', 'assignee', 'priority', 'label'] as const
const WIDE_COLUMNS = ['status_category', 'status_key', 'assignee', 'priority', 'type_key'] as const
const SHOWN = ['key', 'type', 'priority', 'labels', 'finish', 'assignee', 'age', 'estimate', 'progress', 'parent'] as const
const WIDE_SHOWN = ['key', 'type', 'priority', 'labels', 'finish', 'assignee', 'age', 'progress', 'project'] as const

/** What columns, lanes and cards of a board can be made of, named for people. */
export function useFieldChoices(names: Names, isWide: boolean): { columns: FieldChoice[]; lanes: FieldChoice[]; shown: FieldChoice[] } {
  const f = useText(fieldText)
  return useMemo(() => {
    const own = (keys: readonly (keyof typeof f)[]) => keys.map((key) => ({ value: key, label: f[key] }))
    const custom = names.fields.map(({ key, label }) => ({ value: `values.${key}`, label }))
    const columns = [...own(isWide ? WIDE_COLUMNS : COLUMNS), ...custom]
    return { columns, lanes: [...columns, ...own([isWide ? 'project' : 'parent'])], shown: [...own(isWide ? WIDE_SHOWN : SHOWN), ...custom] }
  }, [f, names.fields, isWide])
}

/** The words of places that no server tells. */
export function usePlaceWords(): PlaceWords {
  const f = useText(fieldText)
  const common = useText(words)
  const priorities = useText(priorityWords)
  return useMemo(() => ({ categories: f, priorities, unassigned: common.unassigned, none: common.none, noParent: f.noParent }), [f, common, priorities])
}

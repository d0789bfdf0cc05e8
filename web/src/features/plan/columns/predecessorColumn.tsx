import { useMemo } from 'react'
import type { NewPredecessor } from '@/api/itemWrites'
import { namingOf } from '@/api/predecessorNames'
import { parsePredecessors } from '@/api/predecessors'
import { sayUnreadable, typedWords } from '@/api/typedWords'
import { CheckedTextEditor } from '@/ui/edit/CheckedTextEditor'
import { useText } from '@/ui/language'
import { columnNames } from '../text'
import type { ItemColumn } from './itemColumn'
import type { PlanKit } from './planKit'

/** What an item waits for, typed as text: `3FS+2d`. */
export function usePredecessorColumn({ planNow, writes }: PlanKit): ItemColumn {
  const names = useText(columnNames)
  const t = useText(typedWords)
  return useMemo(
    () => ({
      id: 'predecessors',
      title: names.predecessors,
      width: 120,
      render: ({ waitsFor }) => <span title={waitsFor}>{waitsFor}</span>,
      edit: (item, editing) => (
        <CheckedTextEditor<typeof editing.row, NewPredecessor[]>
          editing={editing}
          label={names.predecessors}
          value={editing.row.kind === 'item' ? editing.row.waitsFor : ''}
          read={(typed) => {
            const reading = parsePredecessors(typed, item, namingOf(planNow()))
            return 'reason' in reading ? { problem: sayUnreadable(reading, t) } : { value: reading.predecessors }
          }}
          onSave={(predecessors) => void writes.setPredecessors(item.id, predecessors)}
        />
      ),
    }),
    [names, t, planNow, writes],
  )
}

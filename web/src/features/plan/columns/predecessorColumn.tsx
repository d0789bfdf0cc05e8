import { useMemo } from 'react'
import type { NewPredecessor } from '@/api/itemWrites'
import { useText } from '@/ui/language'
import { CheckedTextEditor } from '../cells/CheckedTextEditor'
import { parsePredecessors, type Unreadable } from '../links/predecessors'
import { namingOf } from '../links/naming'
import { columnNames, text } from '../text'
import type { ItemColumn } from './itemColumn'
import type { PlanKit } from './planKit'

/** What an item waits for, typed as text: `3FS+2d`. */
export function usePredecessorColumn({ planNow, writes }: PlanKit): ItemColumn {
  const names = useText(columnNames)
  const t = useText(text)
  return useMemo(() => {
    const sayWhy = ({ reason, part }: Unreadable) => ({ form: t.predecessorForm(part), unknown: t.predecessorUnknown(part), self: t.predecessorSelf, twice: t.predecessorTwice(part) })[reason]
    return {
      id: 'predecessors',
      title: names.predecessors,
      width: 120,
      render: ({ waitsFor }) => <span title={waitsFor}>{waitsFor}</span>,
      edit: (item, editing) => (
        <CheckedTextEditor<NewPredecessor[]>
          editing={editing}
          label={names.predecessors}
          value={editing.row.kind === 'item' ? editing.row.waitsFor : ''}
          read={(typed) => {
            const reading = parsePredecessors(typed, item, namingOf(planNow()))
            return 'reason' in reading ? { problem: sayWhy(reading) } : { value: reading.predecessors }
          }}
          onSave={(predecessors) => void writes.setPredecessors(item.id, predecessors)}
        />
      ),
    }
  }, [names, t, planNow, writes])
}

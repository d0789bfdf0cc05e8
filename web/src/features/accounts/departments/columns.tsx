import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { RowId } from '@/lib/outline'
import { TextCellEditor } from '@/ui/edit/TextCellEditor'
import { useText } from '@/ui/language'
import type { Column } from '@/ui/table/types'
import { text as common } from '../text'
import { LeadCell, LeadEditor } from './LeadCell'
import { text } from './text'
import type { Placed } from '@/lib/departmentTree'
import type { Department } from '@/api/departments'

type Row = Placed<Department>

export function useDepartmentColumns(edit: (id: RowId, changes: { name?: string; lead_id?: number | null }) => void): readonly Column<Row>[] {
  const t = useText(text)
  const { peopleCount } = useText(common)
  return useMemo(() => {
    const canEdit = (row: Row) => row.can['edit'] === true
    return [
      {
        id: 'name',
        title: t.name,
        width: 420,
        isPinned: true,
        render: (row) => <span>{row.name}</span>,
        canEdit,
        edit: (editing) => <TextCellEditor editing={editing} label={t.name} value={editing.row.name} onSave={(name) => name && edit(editing.row.id, { name })} />,
      },
      {
        id: 'lead',
        title: t.lead,
        width: 220,
        render: (row) => <LeadCell personId={row.lead_id} />,
        canEdit,
        edit: (editing) => <LeadEditor editing={editing} label={t.lead} onSave={(lead_id) => edit(editing.row.id, { lead_id })} />,
      },
      {
        id: 'people',
        title: t.people,
        width: 120,
        align: 'end',
        render: (row) => (
          <Link to="/administration/people" search={{ department: row.id }} tabIndex={-1}>
            {peopleCount(row.people_count)}
          </Link>
        ),
      },
    ]
  }, [t, peopleCount, edit])
}

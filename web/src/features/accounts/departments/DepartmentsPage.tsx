import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { plainLayout } from '@/lib/columns'
import type { Outline, RowId } from '@/lib/outline'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { TreeTable } from '@/ui/table/TreeTable'
import type { TreeTableHandle } from '@/ui/table/types'
import styles from '../accounts.module.css'
import { text as common } from '../text'
import { useDepartmentColumns } from './columns'
import { text } from './text'
import type { Placed } from '@/lib/departmentTree'
import { useDepartmentActions } from './useDepartmentActions'
import { type Department, useDepartments } from '@/api/departments'

const outline: Outline<Placed<Department>> = { idOf: (row) => row.id, depthOf: (row) => row.depth, isParent: (row) => row.isParent }

/** The tree of departments, edited as an outline. */
export function DepartmentsPage() {
  const t = useText(text)
  const { departments: title } = useText(common)
  const departments = useDepartments()
  const table = useRef<TreeTableHandle>(null)
  const { actions, add, edit } = useDepartmentActions(departments, table)
  const columns = useDepartmentColumns(edit)
  const [folded, setFolded] = useState<ReadonlySet<RowId>>(new Set())
  const [selected, setSelected] = useState<ReadonlySet<RowId>>(new Set())
  const [layout, setLayout] = useState(plainLayout)
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => add()}>
      {t.add}
    </Button>
  )
  return (
    <>
      <PageHeader title={title} note={t.hint} actions={button} />
      <div className={styles['outline']}>
        <TreeTable
          ref={table}
          label={title}
          rows={departments}
          outline={outline}
          columns={columns}
          actions={actions}
          layout={layout}
          onLayoutChange={setLayout}
          folded={folded}
          onFoldedChange={setFolded}
          selected={selected}
          onSelectedChange={setSelected}
          empty={
            <EmptyState title={t.empty} action={button}>
              {t.emptyHint}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

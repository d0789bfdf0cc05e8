import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import type { Plan } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import type { ColumnLayout } from '@/lib/columns'
import type { RowId } from '@/lib/outline'
import { useText } from '@/ui/language'
import { ColumnChooser } from '@/ui/table/ColumnChooser'
import type { Column } from '@/ui/table/types'
import { FilterLine } from '../filter/FilterLine'
import type { PlanLine } from '../rows/rows'
import { totalsOf } from '../rows/totals'
import { TotalsText } from '../rows/TotalsText'
import type { PlanPageSearch } from '../search'
import { text } from '../text'
import { ViewMenu } from '../views/ViewMenu'
import { GroupMenu, LevelMenu, SortMenu } from './ArrangeMenus'
import { ColourMenu } from './ColourMenu'
import { MoreMenu } from './MoreMenu'
import styles from './toolbar.module.css'
import { ViewSwitch } from './ViewSwitch'

interface Props {
  plan: Plan
  schema: SchemaIndex
  search: PlanPageSearch
  onChange: (changes: Partial<PlanPageSearch>) => void
  onReplace: (search: PlanPageSearch) => void
  columns: readonly Column<PlanLine>[]
  layout: ColumnLayout
  standard: ColumnLayout
  onLayoutChange: (layout: ColumnLayout) => void
  onFoldedChange: (folded: ReadonlySet<RowId>) => void
  /** How many rows match; undefined while nothing is asked for. */
  found: number | undefined
  /** Which they are; null for all. */
  matching: ReadonlySet<number> | null
  canEdit: boolean
  isPhone: boolean
  onAdd: () => void
  onPasteList: () => void
  onTrash: () => void
}

/** What is looked at on the first line, what is asked for on the second. */
export function PlanToolbar(props: Props) {
  const { plan, schema, search, onChange, canEdit, isPhone } = props
  const t = useText(text)
  const projectId = plan.project.id
  return (
    <div className={styles['toolbar']}>
      <div className={styles['line']}>
        <ViewSwitch projectId={projectId} search={search} />
        <ViewMenu projectId={projectId} search={search} onChoose={props.onReplace} />
        <span className={styles['aside']}>
          {!isPhone && <Arranging {...props} />}
          <MoreMenu projectId={projectId} canEdit={canEdit} onPasteList={props.onPasteList} onTrash={props.onTrash} />
          {canEdit && (
            <Button type="primary" icon={<PlusOutlined />} aria-label={t.newItem} onClick={props.onAdd}>
              {!isPhone && t.newItem}
            </Button>
          )}
        </span>
      </div>
      <FilterLine schema={schema} minutesPerDay={plan.project.minutes_per_day} search={search} onChange={onChange} isPhone={isPhone} aside={<Counted {...props} />} />
    </div>
  )
}

/** How many rows match, and their sums. */
function Counted({ plan, schema, found, matching, isPhone }: Props) {
  const t = useText(text)
  const totals = useMemo(() => totalsOf(matching ? plan.items.filter(({ id }) => matching.has(id)) : plan.items, schema), [plan, schema, matching])
  return (
    <span className={styles['count']}>
      {t.shown(found ?? plan.items.length, plan.items.length)} {!isPhone && <TotalsText totals={totals} minutesPerDay={plan.project.minutes_per_day} />}
    </span>
  )
}

function Arranging({ plan, schema, search, onChange, columns, layout, standard, onLayoutChange, onFoldedChange }: Props) {
  return (
    <>
      {!search.group && !search.sort && <LevelMenu items={plan.items} onFoldedChange={onFoldedChange} />}
      <GroupMenu search={search} onChange={onChange} />
      <SortMenu search={search} onChange={onChange} />
      <ColourMenu schema={schema} minutesPerDay={plan.project.minutes_per_day} rules={search.colours} onChange={(colours) => onChange({ colours })} />
      <ColumnChooser columns={columns} layout={layout} standard={standard} onLayoutChange={onLayoutChange} />
    </>
  )
}

import { lazy, type ReactNode, Suspense, useState } from 'react'
import { FilterOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import type { SchemaIndex } from '@/api/projectSchema'
import { FilterBar } from '@/ui/filter/FilterBar'
import { SearchField } from '@/ui/filter/SearchField'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import type { PlanPageSearch } from '../search'
import { text as planText } from '../text'
import styles from '../toolbar/toolbar.module.css'
import { countConditions, hasPart, withPart } from '@/ui/filter/builder/conditions'
import { useFilterFields } from './fields'
import { QUICK_FILTERS, type QuickFilter } from './quickFilters'
import { quickWords, text } from './text'

const FilterBuilder = lazy(() => import('@/ui/filter/builder/FilterBuilder').then((module) => ({ default: module.FilterBuilder })))
const QUICK = Object.keys(QUICK_FILTERS) as QuickFilter[]

interface Props {
  schema: SchemaIndex
  minutesPerDay: number
  search: PlanPageSearch
  onChange: (changes: Partial<PlanPageSearch>) => void
  isPhone: boolean
  aside: ReactNode
}

/** Words, what is asked most often by one click, and everything else in a panel. */
export function FilterLine({ schema, minutesPerDay, search, onChange, isPhone, aside }: Props) {
  const { searchPlan } = useText(planText)
  const quick = useText(quickWords)
  const { filter, q } = search
  return (
    <FilterBar onClear={filter || q ? () => onChange({ filter: undefined, q: undefined }) : undefined} aside={aside}>
      <SearchField label={searchPlan} value={q ?? ''} onSearch={(words) => onChange({ q: words || undefined })} />
      {!isPhone && <BuilderButton schema={schema} minutesPerDay={minutesPerDay} search={search} onChange={onChange} />}
      <span className={styles['chips']}>
        {QUICK.map((name) => (
          <ToggleChip key={name} label={quick[name]} isOn={hasPart(filter, QUICK_FILTERS[name])} onToggle={(isOn) => onChange({ filter: withPart(filter, QUICK_FILTERS[name], isOn) })} />
        ))}
      </span>
    </FilterBar>
  )
}

function BuilderButton({ schema, minutesPerDay, search: { filter }, onChange }: Omit<Props, 'isPhone' | 'aside'>) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  const fields = useFilterFields(schema, minutesPerDay)
  const conditions = countConditions(filter)
  const panel = (
    <Suspense fallback={null}>
      <FilterBuilder fields={fields} filter={filter} onChange={(wanted) => onChange({ filter: wanted })} />
    </Suspense>
  )
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger={['click']} placement="bottomLeft" destroyOnHidden content={panel}>
      <Button icon={<FilterOutlined />} type={conditions > 0 ? 'primary' : 'default'} ghost={conditions > 0} aria-expanded={isOpen}>
        {conditions > 0 ? t.filtered(conditions) : t.filter}
      </Button>
    </Popover>
  )
}

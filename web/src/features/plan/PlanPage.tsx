import { type RefObject, useRef, useState } from 'react'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { useText } from '@/ui/language'
import type { TreeTableHandle } from '@/ui/table/types'
import { useNarrow } from '@/ui/page/useNarrow'
import { EmptyPlan } from './EmptyPlan'
import { PlanCards } from './phone/PlanCards'
import styles from './plan.module.css'
import { PlanOverlays } from './PlanOverlays'
import { PlanTable } from './PlanTable'
import { text } from './text'
import { PlanToolbar } from './toolbar/PlanToolbar'
import { usePlanCommands } from './usePlanCommands'
import { usePlanPage } from './usePlanPage'
import { usePlanSearch } from './usePlanSearch'
import { useDefaultView } from './views/useDefaultView'

/** The plan as an outline: a tree table, on a phone a list of cards. */
export function PlanPage() {
  const address = usePlanSearch()
  const table = useRef<TreeTableHandle>(null)
  const page = usePlanPage(address, table)
  useDefaultView(address.projectId, address.search, address.begin)
  const isPhone = useNarrow()
  const [isPasting, setPasting] = useState(false)
  const [moving, setMoving] = useState<readonly number[] | null>(null)
  const { plan, kit, matches } = page
  const addRow = () => page.drafting.start(plan.items.findLast(({ parent_id }) => parent_id === null)?.id ?? null, 'after')
  const add = isPhone ? () => setPasting(true) : addRow
  usePlanCommands({ canEdit: kit.canEdit, onAdd: add, onPasteList: () => setPasting(true), onTrash: () => address.setTrash(true) })
  return (
    <div className={styles['page']}>
      <PlanToolbar
        plan={plan}
        schema={kit.schema}
        search={address.search}
        onChange={address.change}
        onReplace={address.replace}
        columns={page.columns}
        layout={page.layout}
        standard={page.standard}
        onLayoutChange={page.setLayout}
        onFoldedChange={page.setFolded}
        found={matches.ids?.size}
        matching={matches.ids}
        canEdit={kit.canEdit}
        isPhone={isPhone}
        onAdd={add}
        onPasteList={() => setPasting(true)}
        onTrash={() => address.setTrash(true)}
      />
      <PlanBody table={table} page={page} address={address} isPhone={isPhone} onAdd={add} onPasteList={() => setPasting(true)} />
      <PlanOverlays page={page} address={address} table={table} moving={moving} onMoving={setMoving} isPasting={isPasting} onPasting={setPasting} />
    </div>
  )
}

interface BodyProps {
  table: RefObject<TreeTableHandle | null>
  page: ReturnType<typeof usePlanPage>
  address: ReturnType<typeof usePlanSearch>
  isPhone: boolean
  onAdd: () => void
  onPasteList: () => void
}

function PlanBody({ table, page, address, isPhone, onAdd, onPasteList }: BodyProps) {
  const t = useText(text)
  const { plan, kit, matches, lines } = page
  const isEmpty = plan.items.length === 0 && lines.length === 0
  if (matches.error) return <ErrorState error={matches.error} reset={() => address.change({ filter: undefined, q: undefined })} />
  if (isEmpty) return <EmptyPlan projectId={address.projectId} canEdit={kit.canEdit} onAdd={onAdd} onPasteList={onPasteList} />
  const empty = !matches.isLooking && <EmptyState title={t.noMatch}>{t.noMatchHint}</EmptyState>
  if (isPhone) return lines.length === 0 ? empty : <PlanCards kit={kit} lines={lines} folded={page.folded} onFoldedChange={page.setFolded} onOpen={address.open} />
  return (
    <PlanTable
      ref={table}
      plan={plan}
      kit={kit}
      lines={lines}
      columns={page.columns}
      layout={page.layout}
      onLayoutChange={page.setLayout}
      folded={page.folded}
      onFoldedChange={page.setFolded}
      selected={page.selected}
      onSelectedChange={page.setSelected}
      outline={page.outline}
      onMenu={page.onMenu}
      isLooking={matches.isLooking}
      empty={empty}
    />
  )
}

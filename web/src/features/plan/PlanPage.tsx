import { lazy, type RefObject, Suspense, useRef, useState } from 'react'
import type { Placement } from '@/api/itemWrites'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { useText } from '@/ui/language'
import type { TreeTableHandle } from '@/ui/table/types'
import { useNarrow } from '@/ui/page/useNarrow'
import { BulkBar } from './bulk/BulkBar'
import { EmptyPlan } from './EmptyPlan'
import { RowMenu } from './menu/RowMenu'
import { PlanCards } from './phone/PlanCards'
import styles from './plan.module.css'
import { PlanTable } from './PlanTable'
import { text } from './text'
import { PlanToolbar } from './toolbar/PlanToolbar'
import { usePlanPage } from './usePlanPage'
import { usePlanSearch } from './usePlanSearch'

const MoveToDialog = lazy(() => import('./dialogs/MoveToDialog').then((module) => ({ default: module.MoveToDialog })))
const PasteListDialog = lazy(() => import('./dialogs/PasteListDialog').then((module) => ({ default: module.PasteListDialog })))
const TrashPanel = lazy(() => import('./TrashPanel').then((module) => ({ default: module.TrashPanel })))

const AT_END: Placement = { parent_id: null }

/** The plan as an outline: a tree table, on a phone a list of cards. */
export function PlanPage() {
  const address = usePlanSearch()
  const table = useRef<TreeTableHandle>(null)
  const page = usePlanPage(address, table)
  const isPhone = useNarrow()
  const [isPasting, setPasting] = useState(false)
  const [moving, setMoving] = useState<readonly number[] | null>(null)
  const { projectId, search } = address
  const { plan, kit, matches, outline, menu, setMenu } = page
  const addRow = () => page.drafting.start(plan.items.findLast(({ parent_id }) => parent_id === null)?.id ?? null, 'after')
  const add = isPhone ? () => setPasting(true) : addRow
  return (
    <div className={styles['page']}>
      <PlanToolbar
        plan={plan}
        schema={kit.schema}
        search={search}
        onChange={address.change}
        onReplace={address.replace}
        columns={page.columns}
        layout={page.layout}
        standard={page.standard}
        onLayoutChange={page.setLayout}
        onFoldedChange={page.setFolded}
        found={matches.ids?.size}
        canEdit={kit.canEdit}
        isPhone={isPhone}
        onAdd={add}
        onPasteList={() => setPasting(true)}
        onTrash={() => address.setTrash(true)}
      />
      <PlanBody table={table} page={page} address={address} isPhone={isPhone} onAdd={add} onPasteList={() => setPasting(true)} />
      {page.chosen.length > 1 && kit.canEdit && <BulkBar kit={kit} items={page.chosen} outline={outline} onMoveTo={setMoving} onClear={() => page.setSelected(new Set())} />}
      {menu && (
        <RowMenu
          kit={kit}
          menu={menu}
          outline={outline}
          canEdit={kit.canEdit}
          onEditTitle={(id) => table.current?.edit(id, 'title')}
          onMoveTo={setMoving}
          onPage={(next) => setMenu({ ...menu, page: next })}
          onClose={() => setMenu(null)}
        />
      )}
      <Suspense>
        {moving && <MoveToDialog plan={plan} ids={moving} onMove={(parent_id) => void kit.writes.move(moving, { parent_id })} onClose={() => setMoving(null)} />}
        {isPasting && <PasteListDialog onCreate={(lines) => page.createLines(lines, AT_END)} onClose={() => setPasting(false)} />}
        {search.trash && <TrashPanel projectId={projectId} schema={kit.schema} restore={kit.writes.restore} canEdit={kit.canEdit} onClose={() => address.setTrash(false)} />}
      </Suspense>
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

import { lazy, type ReactNode, type RefObject, Suspense, useEffect } from 'react'
import type { Placement } from '@/api/itemWrites'
import { preloadSelect } from '@/ui/edit/SelectCellEditor'
import type { TreeTableHandle } from '@/ui/table/types'
import type { usePlanPage } from './usePlanPage'
import type { usePlanSearch } from './usePlanSearch'

const BulkBar = lazy(() => import('./bulk/BulkBar').then((module) => ({ default: module.BulkBar })))
const RowMenu = lazy(() => import('./menu/RowMenu').then((module) => ({ default: module.RowMenu })))
const MoveToDialog = lazy(() => import('./dialogs/MoveToDialog').then((module) => ({ default: module.MoveToDialog })))
const PasteListDialog = lazy(() => import('./dialogs/PasteListDialog').then((module) => ({ default: module.PasteListDialog })))
const TrashPanel = lazy(() => import('./TrashPanel').then((module) => ({ default: module.TrashPanel })))

const SOON = 1500
const AT_END: Placement = { parent_id: null }

interface Props {
  page: ReturnType<typeof usePlanPage>
  address: ReturnType<typeof usePlanSearch>
  table: RefObject<TreeTableHandle | null>
  /** Rows for which a new parent is being chosen. */
  moving: readonly number[] | null
  onMoving: (ids: readonly number[] | null) => void
  isPasting: boolean
  onPasting: (isOpen: boolean) => void
}

/** What comes over the table: bulk bar, menu, dialogs, trash. Each is fetched when it is first needed. */
export function PlanOverlays({ page, address, table, moving, onMoving, isPasting, onPasting }: Props) {
  usePreloaded()
  const { plan, kit, chosen, menu, setMenu, outline } = page
  return (
    <>
      <Later isShown={chosen.length > 1 && kit.canEdit}>
        <BulkBar kit={kit} items={chosen} outline={outline} onMoveTo={onMoving} onClear={() => page.setSelected(new Set())} />
      </Later>
      {menu && (
        <Later isShown>
          <RowMenu kit={kit} menu={menu} outline={outline} canEdit={kit.canEdit} onEditTitle={(id) => table.current?.edit(id, 'title')} onMoveTo={onMoving} onPage={(next) => setMenu({ ...menu, page: next })} onClose={() => setMenu(null)} />
        </Later>
      )}
      {moving && (
        <Later isShown>
          <MoveToDialog plan={plan} ids={moving} onMove={(parent_id) => void kit.writes.move(moving, { parent_id })} onClose={() => onMoving(null)} />
        </Later>
      )}
      <Later isShown={isPasting}>
        <PasteListDialog onCreate={(lines) => page.createLines(lines, AT_END)} onClose={() => onPasting(false)} />
      </Later>
      <Later isShown={address.search.trash === true}>
        <TrashPanel projectId={address.projectId} schema={kit.schema} restore={kit.writes.restore} canEdit={kit.canEdit} onClose={() => address.setTrash(false)} />
      </Later>
    </>
  )
}

/** Waits for its own code only: what is shown beside it stays. */
function Later({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return isShown && <Suspense>{children}</Suspense>
}

/** What the first edit and the first menu need comes while the person still reads. */
function usePreloaded(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      preloadSelect()
      void import('./menu/RowMenu')
    }, SOON)
    return () => clearTimeout(timer)
  }, [])
}

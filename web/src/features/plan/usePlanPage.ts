import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ItemChanges, OutlineLine, Placement } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import { useColours } from '@/api/colouring'
import { usePlanMatches } from '@/api/planMatches'
import type { RowId } from '@/lib/outline'
import type { Point } from '@/ui/menu/PointMenu'
import type { TreeTableHandle } from '@/ui/table/types'
import { usePlanKit } from './columns/planKit'
import { useTitleColumn } from './columns/titleColumn'
import { useColumnLayout } from '@/ui/table/useColumnLayout'
import { USUALLY_SHOWN, usePlanColumns } from './columns/usePlanColumns'
import type { OpenMenu } from './menu/RowMenu'
import { withDrafts } from './outline/drafts'
import { useDrafting } from './outline/useDrafting'
import { itemIds, useOutline } from './outline/useOutline'
import type { PlanLine } from './rows/rows'
import { useFolded } from './rows/useFolded'
import { stillThere, withoutContext } from './rows/selecting'
import { useMatching } from './rows/useMatching'
import { usePlanLines } from './rows/usePlanLines'
import type { GroupBy } from './search'
import { useLatest } from './useLatest'
import type { usePlanSearch } from './usePlanSearch'

/** Everything the page is made of, put together: rows, columns, outline, selection, menu. */
export function usePlanPage({ projectId, search, open, setSort, setColumns }: ReturnType<typeof usePlanSearch>, table: RefObject<TreeTableHandle | null>) {
  const { plan, kit } = usePlanKit(projectId)
  const matches = usePlanMatches(projectId, search)
  const matching = useMatching(matches, JSON.stringify([search.filter, search.q]))
  const colours = useColours(projectId, search.colours)
  const planLines = usePlanLines(plan, kit.schema, search, matching, colours)
  const { folded, setFolded, unfold } = useFolded(projectId)
  const [marked, setMarked] = useState<ReadonlySet<RowId>>(new Set())
  const selected = useMemo(() => stillThere(marked, plan), [marked, plan])
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const isOutline = !search.sort && !search.group

  const shown = useRef<readonly PlanLine[]>(planLines)
  const linesNow = useCallback(() => shown.current, [])
  const setSelected = useCallback((next: ReadonlySet<RowId>) => setMarked((before) => withoutContext(next, before, linesNow())), [linesNow])
  const foldedNow = useLatest(folded)
  const selectedNow = useLatest(selected)
  const isFolded = useCallback((id: RowId) => foldedNow().has(id), [foldedNow])
  const { keep } = matching
  const onCreated = useCallback((ids: readonly number[]) => ids.forEach(keep), [keep])
  const fieldsBeside = useFieldsBeside(search.group, kit.schema)
  const drafting = useDrafting({ plan, kit, table, linesNow, unfold, fieldsBeside, onCreated })
  const lines = useMemo(() => withDrafts(planLines, drafting.drafts), [planLines, drafting.drafts])
  useLayoutEffect(() => {
    shown.current = lines
  })
  const outline = useOutline({ kit, table, drafting, linesNow, isFolded, unfold, isOutline, onOpen: open })

  const createLines = useCallback(
    async (pasted: readonly OutlineLine[], place: Placement) => {
      const changed = await kit.writes.createMany(pasted, place)
      const ids = (changed?.items ?? []).slice(0, pasted.length).map(({ id }) => id)
      onCreated(ids)
      setSelected(new Set(ids))
      return changed !== undefined
    },
    [kit, onCreated, setSelected],
  )
  const onMenu = useCallback(
    (id: number, at: Point) => {
      const ids = itemIds(selectedNow())
      setMenu({ ids: ids.includes(id) ? ids : [id], at, page: 'actions' })
    },
    [selectedNow],
  )
  const onPasteLines = useCallback((id: number, pasted: readonly OutlineLine[]) => void createLines(pasted, { parent_id: kit.planNow().byId.get(id)?.parent_id ?? null, after_id: id }), [createLines, kit])
  const title = useTitleColumn({ kit, drafting: useLatest(drafting), isOutline, onOpen: open, onMenu, onPasteLines })
  const columns = usePlanColumns({ kit, title, sort: search.sort, onSort: setSort, onOpen: open })
  const columnState = useColumnLayout(columns, USUALLY_SHOWN, search.columns, setColumns)
  const chosen = useMemo(() => itemIds(selected).flatMap((id) => plan.byId.get(id) ?? []), [selected, plan])
  return { plan, kit, matches, lines, folded, setFolded, selected, setSelected, chosen, menu, setMenu, drafting, outline, createLines, onMenu, columns, ...columnState }
}

/** A row added in a group belongs to it; beside a task of some type stands another of that type. */
function useFieldsBeside(group: GroupBy | undefined, schema: ReturnType<typeof usePlanKit>['kit']['schema']): (item: Item) => ItemChanges {
  return useCallback(
    ({ status_id, assignee_id, priority, label_ids, type_id }: Item): ItemChanges => {
      const type = schema.typeById.get(type_id)?.kind === 'task' ? { type_id } : {}
      const grouped: Record<GroupBy, ItemChanges> = { status: { status_id }, assignee: { assignee_id }, priority: { priority }, label: { label_ids }, type: { type_id }, parent: {} }
      return { ...type, ...(group && grouped[group]) }
    },
    [group, schema],
  )
}

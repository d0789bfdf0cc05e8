import type { ItemChanges } from '@/api/itemWrites'
import { priorityWords } from '@/api/words'
import { useText } from '@/ui/language'
import { type Point, PointMenu } from '@/ui/menu/PointMenu'
import type { MenuEntry } from '@/ui/menu/types'
import { words } from '@/ui/text'
import type { PlanKit } from '../columns/planKit'
import { text } from '../text'
import { personChoices, priorityChoices, statusChoices, typeChoices } from './choices'
import { type RowActionOptions, rowActions } from './rowActions'

export type Page = 'actions' | 'status' | 'assignee' | 'priority' | 'type'

/** A menu that is open: for which rows, where, and which of its pages. */
export interface OpenMenu {
  ids: readonly number[]
  at: Point
  page: Page
}

interface Props extends Omit<RowActionOptions, 'items' | 't'> {
  kit: PlanKit
  menu: OpenMenu
  onClose: () => void
}

/** Everything that can be done with rows, without drag and without keys. */
export function RowMenu({ kit, menu: { ids, at, page }, onClose, ...options }: Props) {
  const t = useText(text)
  const common = useText(words)
  const priorities = useText(priorityWords)
  const plan = kit.planNow()
  const items = ids.flatMap((id) => plan.byId.get(id) ?? [])
  const set = (changes: ItemChanges) => {
    const [first] = items
    if (items.length === 1 && first) void kit.writes.edit(first, changes)
    else void kit.writes.editMany(items.map(({ id }) => ({ id, ...changes })))
  }
  const pages: Record<Page, () => MenuEntry[]> = {
    actions: () => rowActions({ ...options, items, t }),
    status: () => statusChoices(items, kit.schema, (status_id) => set({ status_id })),
    assignee: () => personChoices(items, kit.schema, common.unassigned, (assignee_id) => set({ assignee_id })),
    priority: () => priorityChoices(items, priorities, (priority) => set({ priority })),
    type: () => typeChoices(items, kit.schema, (type_id) => set({ type_id })),
  }
  const label = { actions: t.menuOf(items[0]?.title ?? ''), status: t.changeStatus, assignee: t.changeAssignee, priority: t.changePriority, type: t.convertType }[page]
  return <PointMenu label={label} at={at} entries={pages[page]()} findLabel={page === 'assignee' ? t.findPerson : undefined} onClose={onClose} />
}

import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useChosenRows } from '@/api/chosenRows'
import { useAllItemWrites } from '@/api/itemWrites'
import { useMe } from '@/api/me'
import { priorityWords } from '@/api/words'
import type { ChosenItems } from '@/lib/chosenItems'
import { withItem } from '@/lib/itemSearch'
import type { PaletteChoice, PaletteStep } from '@/lib/paletteSteps'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { words } from '@/ui/text'
import { type Acting, assigneeChoices, deadlineChoices, labelChoices, priorityChoices, statusChoices, typeChoices, typedDeadline } from './fieldSteps'
import { findParent, findPredecessor } from './searchSteps'
import { text } from './text'
import { copyingChoices, reachingChoices } from './wholeChoices'

/** What the palette offers for the chosen items; null while they are on their way, or there are none. */
export function useItemChoices(chosen: readonly ChosenItems[]): PaletteStep | null {
  const rows = useChosenRows(chosen)
  const writesOf = useAllItemWrites()
  const navigate = useNavigate()
  const me = useMe().id
  const language = useLanguage()
  const { today } = useClock()
  const t = useText(text)
  const { copied } = useText(words)
  const priorities = useText(priorityWords)
  return useMemo(() => {
    if (!rows || rows.length === 0) return null
    const acting: Acting = { rows, writesOf, t, language, today }
    const items = rows.flatMap((one) => one.items)
    const canEdit = rows.every(({ project }) => project.can['contribute'] === true)
    const onOpen = (item: number) => void navigate({ to: '.', search: withItem(item) })
    const reaching = reachingChoices({ ...acting, copied, onOpen })
    const title = items.length === 1 ? t.chosen(items[0]?.title ?? '') : t.chosenMany(items.length)
    if (!canEdit) return { title, choices: reaching }
    const fields: PaletteChoice[] = [
      { id: 'status', label: t.setStatus, keys: 's', searched: ['status'], step: { title: t.setStatus, choices: statusChoices(acting) } },
      { id: 'assignee', label: t.assign, keys: 'a', searched: ['assign'], step: { title: t.assign, choices: assigneeChoices(acting, me) } },
      { id: 'priority', label: t.setPriority, keys: 'p', searched: ['priority'], step: { title: t.setPriority, choices: priorityChoices(acting, priorities) } },
      { id: 'label', label: t.setLabel, keys: 'l', searched: ['label'], step: { title: t.setLabel, choices: labelChoices(acting) } },
      { id: 'deadline', label: t.setDeadline, keys: 'd', searched: ['deadline due date'], step: { title: t.deadlineHint, choices: deadlineChoices(acting), typed: (query) => typedDeadline(acting, query) } },
      { id: 'type', label: t.convert, searched: ['type convert'], step: { title: t.convert, choices: typeChoices(acting) } },
    ]
    return { title, choices: [...fields, ...placeChoices(acting), ...reaching, ...copyingChoices(acting)] }
  }, [rows, writesOf, navigate, me, language, today, t, copied, priorities])
}

/** Where the items stand and what they wait for: within one project. */
function placeChoices({ rows, writesOf, t }: Acting): PaletteChoice[] {
  const [one, ...others] = rows
  if (!one || others.length > 0) return []
  const ids = one.items.map(({ id }) => id)
  return [
    { id: 'parent', label: t.moveTo, searched: ['move parent'], step: { title: t.searchItems, choices: [{ id: 'top', label: t.moveToTop, run: () => void writesOf(one.project.id).move(ids, { parent_id: null }) }], find: findParent(one, writesOf) } },
    { id: 'predecessor', label: t.waitFor, searched: ['predecessor link'], step: { title: t.searchItems, choices: [], find: findPredecessor(one, writesOf) } },
  ]
}

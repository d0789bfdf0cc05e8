import type { ChosenRows } from '@/api/chosenRows'
import { withDay } from '@/api/planDays'
import { PRIORITIES, type Priority } from '@/api/words'
import { addDays, type Day, formatDay } from '@/lib/dates'
import type { Language } from '@/lib/catalogue'
import type { PaletteChoice } from '@/lib/paletteSteps'
import { nextWeekday, typedDay } from '@/lib/typedDay'
import { commonByName, commonPeople, everyItem, setOnAll, type WritesOf } from './common'
import type { text } from './text'

export interface Acting {
  rows: readonly ChosenRows[]
  writesOf: WritesOf
  t: (typeof text)['zh']
  language: Language
  today: Day
}

const FRIDAY = 5
const MONDAY = 1

/** Only statuses that every chosen item may take. */
export function statusChoices({ rows, writesOf }: Acting): PaletteChoice[] {
  return commonByName(rows, ({ schema }) => schema.statuses).flatMap(({ name, idIn }) => {
    const wanted = ({ project }: ChosenRows) => idIn.get(project.id) ?? 0
    const isAllowed = everyItem(rows, (item, one) => item.status_id === wanted(one) || one.schema.statuses.some(({ id, next_ids }) => id === item.status_id && next_ids.includes(wanted(one))))
    const isChosen = everyItem(rows, (item, one) => item.status_id === wanted(one))
    return isAllowed ? [{ id: `status-${name}`, label: name, isChosen, run: () => setOnAll(rows, writesOf, (_, one) => ({ status_id: wanted(one) })) }] : []
  })
}

export function assigneeChoices({ rows, writesOf, t }: Acting, me: number): PaletteChoice[] {
  const assign = (assignee_id: number | null) => () => setOnAll(rows, writesOf, () => ({ assignee_id }))
  const people = commonPeople(rows).map(({ id, name, pinyin, title }) => ({
    id: `person-${id}`,
    label: id === me ? `${name}（${t.me}）` : name,
    hint: title,
    searched: [pinyin],
    isChosen: everyItem(rows, (item) => item.assignee_id === id),
    run: assign(id),
  }))
  const own = people.filter(({ id }) => id === `person-${me}`)
  return [...own, ...people.filter((one) => !own.includes(one)), { id: 'nobody', label: t.nobody, isChosen: everyItem(rows, (item) => item.assignee_id === null), run: assign(null) }]
}

export function priorityChoices({ rows, writesOf }: Acting, names: Readonly<Record<Priority, string>>): PaletteChoice[] {
  return PRIORITIES.toReversed().map((priority) => ({
    id: `priority-${priority}`,
    label: names[priority],
    isChosen: everyItem(rows, (item) => item.priority === priority),
    run: () => setOnAll(rows, writesOf, () => ({ priority })),
  }))
}

/** A label that all have is taken away, any other is added. */
export function labelChoices({ rows, writesOf }: Acting): PaletteChoice[] {
  return commonByName(rows, ({ schema }) => schema.labels).map(({ name, idIn }) => {
    const wanted = ({ project }: ChosenRows) => idIn.get(project.id) ?? 0
    const isChosen = everyItem(rows, (item, one) => item.label_ids.includes(wanted(one)))
    const run = () =>
      setOnAll(rows, writesOf, (item, one) => {
        const others = item.label_ids.filter((id) => id !== wanted(one))
        return { label_ids: isChosen ? others : [...others, wanted(one)] }
      })
    return { id: `label-${name}`, label: name, isChosen, run }
  })
}

export function typeChoices({ rows, writesOf }: Acting): PaletteChoice[] {
  return commonByName(rows, ({ schema }) => schema.types).map(({ name, idIn }) => {
    const wanted = ({ project }: ChosenRows) => idIn.get(project.id) ?? 0
    return { id: `type-${name}`, label: name, isChosen: everyItem(rows, (item, one) => item.type_id === wanted(one)), run: () => setOnAll(rows, writesOf, (_, one) => ({ type_id: wanted(one) })) }
  })
}

/** Days near by; any other is typed. */
export function deadlineChoices(acting: Acting): PaletteChoice[] {
  const { t, today } = acting
  const near: [string, Day][] = [[t.today, today], [t.tomorrow, addDays(today, 1)], [t.friday, nextWeekday(today, FRIDAY)], [t.nextMonday, nextWeekday(today, MONDAY)], [t.inTwoWeeks, addDays(today, 14)]]
  return [...near.map(([label, day]) => dayChoice(acting, label, day)), { id: 'no-day', label: t.noDeadline, run: () => setOnAll(acting.rows, acting.writesOf, () => ({ deadline: null })) }]
}

export function typedDeadline(acting: Acting, query: string): PaletteChoice | undefined {
  const day = typedDay(query, acting.today)
  return day ? dayChoice(acting, day, day) : undefined
}

function dayChoice({ rows, writesOf, language, today }: Acting, label: string, day: Day): PaletteChoice {
  return { id: `day-${label}`, label, hint: formatDay(day, language, today), run: () => setOnAll(rows, writesOf, (item) => ({ deadline: withDay(item, 'deadline', day) })) }
}

import { useMemo } from 'react'
import type { Field as CustomField, SchemaIndex } from '@/api/projectSchema'
import { categoryWords, fieldWords } from '@/api/filterWords'
import { PRIORITIES, priorityWords } from '@/api/words'
import type { FieldKind, FilterChoice, FilterField } from '@/ui/filter/builder/kinds'
import { useText } from '@/ui/language'
import { text } from './text'

type Standard = keyof (typeof fieldWords)['zh']

export const STANDARD_FIELDS: Readonly<Partial<Record<Standard, FieldKind>>> = {
  title: 'text', status: 'some', status_category: 'some', assignee: 'someOrNone', priority: 'some', type: 'some', label: 'someOrNone', start: 'date', finish: 'date', deadline: 'date',
  percent_complete: 'number', duration: 'days', estimate: 'days', total_slack: 'days', is_critical: 'check', is_blocked: 'check', is_violated: 'check', is_summary: 'check',
  reporter: 'someOrNone', watcher: 'someOrNone', actual_start: 'date', actual_finish: 'date', created_at: 'date', updated_at: 'date', closed_at: 'date',
}

const KINDS: Readonly<Record<CustomField['kind'], FieldKind | null>> = {
  text: 'text',
  link: 'text',
  number: 'number',
  date: 'writtenDay',
  choice: 'someOrNone',
  choices: null,
  person: null,
  check: 'check',
}

/** What one can ask about the items of a project: the standard fields and its own that the server can compare. */
export function useFilterFields(schema: SchemaIndex, minutesPerDay: number): readonly FilterField[] {
  const names = useText(fieldWords)
  const choices = useChoices(schema)
  return useMemo(() => {
    const standard = (Object.entries(STANDARD_FIELDS) as [Standard, FieldKind][]).map(([id, kind]): FilterField => ({ id, kind, label: names[id], minutesPerDay, ...(choices[id] && { choices: choices[id] }) }))
    return [...standard, ...customFields(schema.fields)]
  }, [schema, minutesPerDay, names, choices])
}

export function customFields(fields: readonly CustomField[]): FilterField[] {
  return fields.flatMap((custom) => {
    const kind = KINDS[custom.kind]
    return kind ? [{ id: `values.${custom.key}`, label: custom.label, kind, choices: custom.options.map(({ key, label }) => ({ value: key, label })) }] : []
  })
}

function useChoices(schema: SchemaIndex): Readonly<Partial<Record<Standard, readonly FilterChoice[]>>> {
  const { me } = useText(text)
  const categories = useText(categoryWords)
  const priorities = useText(priorityWords)
  return useMemo(() => {
    const people = [{ value: 'me', label: me }, ...schema.people.map(({ id, name, pinyin }) => ({ value: id, label: name, searched: `${name} ${pinyin}` }))]
    return {
      status: named(schema.statuses),
      type: named(schema.types),
      label: named(schema.labels),
      assignee: people,
      reporter: people,
      watcher: people,
      status_category: (['todo', 'doing', 'done'] as const).map((category) => ({ value: category, label: categories[category] })),
      priority: PRIORITIES.map((level) => ({ value: level, label: priorities[level] })),
    }
  }, [schema, me, categories, priorities])
}

const named = (rows: readonly { id: number; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

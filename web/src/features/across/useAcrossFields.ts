import { useMemo } from 'react'
import { api } from '@/api/client'
import { categoryWords, fieldWords } from '@/api/filterWords'
import { PRIORITIES, priorityWords } from '@/api/words'
import type { FieldKind, FilterChoice, FilterField } from '@/ui/filter/builder/kinds'
import { useText } from '@/ui/language'
import { text } from './text'

const DATES = ['start', 'finish', 'deadline', 'created_at', 'updated_at', 'closed_at', 'actual_start', 'actual_finish'] as const
const CHECKS = ['is_critical', 'is_blocked', 'is_violated', 'is_summary'] as const
const MOST = 200

/** What one can ask about items of any project: what all projects have in common. */
export function useAcrossFields(): readonly FilterField[] {
  const t = useText(text)
  const names = useText(fieldWords)
  const categories = useText(categoryWords)
  const priorities = useText(priorityWords)
  const projects = api.useQuery('get', '/api/v1/projects', { params: { query: { limit: MOST } } }).data?.items
  const people = api.useQuery('get', '/api/v1/people', { params: { query: { limit: MOST } } }).data?.items
  return useMemo(() => {
    const persons: FilterChoice[] = [{ value: 'me', label: t.me }, ...(people ?? []).map(({ id, name }) => ({ value: id, label: name }))]
    const field = (id: keyof typeof names, kind: FieldKind, choices?: readonly FilterChoice[]): FilterField => ({ id, label: names[id], kind, ...(choices && { choices }) })
    return [
      field('title', 'text'),
      { id: 'project', label: t.project, kind: 'some', choices: (projects ?? []).map(({ id, key, name }) => ({ value: id, label: name, searched: `${key} ${name}` })) },
      field('status_category', 'some', (['todo', 'doing', 'done'] as const).map((category) => ({ value: category, label: categories[category] }))),
      field('assignee', 'someOrNone', persons),
      field('priority', 'some', PRIORITIES.map((level) => ({ value: level, label: priorities[level] }))),
      ...DATES.map((id) => field(id, 'date')),
      field('percent_complete', 'number'),
      ...CHECKS.map((id) => field(id, 'check')),
      field('reporter', 'someOrNone', persons),
      field('watcher', 'someOrNone', persons),
    ]
  }, [t, names, categories, priorities, projects, people])
}

import type { OutlineLine } from '@/api/itemWrites'
import { linesOf } from '@/lib/pasting'
import { type Known, type ReadTitle, readTitle } from './tokens'

/** A line as it will be created. */
export interface CapturedLine extends ReadTitle {
  level: number
}

/** The end of the working day that a deadline means. */
const EVENING = '17:00'

/** What is typed, line by line; one line keeps its bullets. */
export function captured(text: string, known: Known, literal: readonly string[]): CapturedLine[] {
  const lines = text.includes('\n') ? linesOf(text) : text.trim() === '' ? [] : [{ title: text, level: 0 }]
  return lines.map(({ title, level }) => ({ ...readTitle(title, known, literal), level }))
}

/** The fields that the tokens of a line say. */
export function fieldsOf({ tokens }: ReadTitle): Pick<OutlineLine, 'assignee_id' | 'priority' | 'label_ids' | 'deadline'> {
  const labels = tokens.flatMap((token) => (token.kind === 'label' ? [token.label.id] : []))
  const fields: ReturnType<typeof fieldsOf> = labels.length > 0 ? { label_ids: labels } : {}
  for (const token of tokens) {
    if (token.kind === 'person') fields.assignee_id = token.person.id
    if (token.kind === 'priority') fields.priority = token.level
    if (token.kind === 'day') fields.deadline = `${token.day}T${EVENING}`
  }
  return fields
}

/** How many levels the lines have. */
export function levelsIn(lines: readonly CapturedLine[]): number {
  return new Set(lines.map(({ level }) => level)).size
}

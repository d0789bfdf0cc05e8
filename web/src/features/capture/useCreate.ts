import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useItemWrites } from '@/api/itemWrites'
import type { Changed } from '@/api/plan'
import { withItem } from '@/lib/itemSearch'
import { type CapturedLine, fieldsOf } from './reading'

interface Target {
  projectId: number
  typeId: number
}

/** Creates what was captured, in one gesture; answers whether it was. */
export function useCreate({ projectId, typeId }: Target) {
  const { create, createMany } = useItemWrites(projectId)
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const send = (lines: readonly CapturedLine[]): Promise<Changed | undefined> => {
    const [first] = lines
    if (first && lines.length === 1) return create({ title: first.title, type_id: typeId, ...fieldsOf(first) })
    return createMany(lines.map((line) => ({ title: line.title, level: line.level, type_id: typeId, ...fieldsOf(line) })), { parent_id: null })
  }
  const submit = async (lines: readonly CapturedLine[], opens: boolean): Promise<boolean> => {
    if (isBusy || lines.length === 0 || lines.some(({ title }) => title === '')) return false
    setBusy(true)
    const changed = await send(lines)
    setBusy(false)
    const made = changed?.items[0]
    if (made && opens) await navigate({ to: '.', search: withItem(made.id) })
    return changed !== undefined
  }
  return { submit, isBusy }
}

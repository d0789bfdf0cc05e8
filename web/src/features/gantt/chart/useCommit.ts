import { useCallback, useState } from 'react'
import type { ItemWrites } from '@/api/itemWrites'
import type { Plan } from '@/api/plan'
import { type Foreseen, nothingForeseen } from '../model/foreseen'
import { shiftDays } from '../model/workHours'
import type { Change } from './gestures'

/** One write for a gesture; until the server has answered, the chart shows what it foresees. */
export function useCommit(plan: Plan, writes: ItemWrites) {
  const [foreseen, setForeseen] = useState(nothingForeseen)
  const commit = useCallback(
    async (changes: readonly Change[], known: Foreseen = nothingForeseen) => {
      setForeseen(known.size > 0 ? known : guessed(plan, changes))
      await write(plan, writes, changes)
      setForeseen(nothingForeseen)
    },
    [plan, writes],
  )
  return { foreseen, commit }
}

async function write(plan: Plan, writes: ItemWrites, changes: readonly Change[]): Promise<void> {
  const [first] = changes
  if (!first) return
  const item = plan.byId.get(first.id)
  if (changes.length > 1 || !item) {
    await writes.editMany(changes.map((change) => ({ ...change, version: plan.byId.get(change.id)?.version })))
    return
  }
  const { id: _id, ...fields } = first
  await writes.edit(item, fields)
}

/** Without a preview: a moved bar keeps its length in calendar days, a stretched one its other end. */
function guessed(plan: Plan, changes: readonly Change[]): Foreseen {
  const dates = new Map<number, readonly [string | null, string | null]>()
  for (const { id, start, finish } of changes) {
    const item = plan.byId.get(id)
    if (!item || (start === undefined && finish === undefined)) continue
    dates.set(id, [start ?? item.start, finish ?? movedFinish(item.start, item.finish, start)])
  }
  return dates
}

function movedFinish(oldStart: string | null, oldFinish: string | null, start: string | null | undefined): string | null {
  if (!oldStart || !oldFinish || !start) return oldFinish
  const days = Math.round((Date.parse(start.slice(0, 10)) - Date.parse(oldStart.slice(0, 10))) / 86_400_000)
  return shiftDays(oldFinish, days)
}

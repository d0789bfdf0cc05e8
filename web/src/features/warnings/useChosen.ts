import { useCallback, useMemo, useState } from 'react'

/** Which rows of a list are ticked; rows that have gone are forgotten. */
export function useChosen(ids: readonly number[]) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const chosen = useMemo(() => new Set(ids.filter((id) => ticked.has(id))), [ids, ticked])
  const toggle = useCallback((id: number) => setTicked((before) => (before.has(id) ? without(before, id) : new Set([...before, id]))), [])
  const setAll = useCallback((isOn: boolean) => setTicked(isOn ? new Set(ids) : new Set()), [ids])
  return { chosen, toggle, setAll }
}

function without(ids: ReadonlySet<number>, id: number): ReadonlySet<number> {
  return new Set([...ids].filter((one) => one !== id))
}

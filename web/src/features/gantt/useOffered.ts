import { type RefObject, useEffect, useRef } from 'react'
import { offerItems } from '@/lib/chosenItems'
import type { usePicked } from './usePicked'

/** The palette acts on the picked rows, or on the one that has the focus. */
export function useOffered(projectId: number, container: RefObject<HTMLElement | null>, { active, picked }: Pick<ReturnType<typeof usePicked>, 'active' | 'picked'>): void {
  const latest = useRef({ active, picked })
  useEffect(() => {
    latest.current = { active, picked }
  })
  useEffect(
    () =>
      offerItems(() => {
        const { active: focused, picked: several } = latest.current
        const isHere = several.size > 0 || container.current?.contains(document.activeElement) === true
        const ids = [...new Set([...several, ...(focused === null ? [] : [focused])])]
        return isHere ? [{ projectId, ids }] : []
      }),
    [projectId, container],
  )
}

import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef } from 'react'
import type { Planning } from './usePlanning'

/** What was dropped beside a row stands there; beside no row it goes to the end of the list. */
export function useDrops(planning: Planning): void {
  const latest = useRef(planning)
  useEffect(() => {
    latest.current = planning
  })
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data['spot'] === 'number',
        onDrop({ source, location }) {
          const target = location.current.dropTargets[0]?.data
          const dragged = source.data['spot']
          if (!target || typeof dragged !== 'number') return
          const { along, place } = latest.current
          const ids = along(dragged)
          const beside = target['beside']
          const sprintId = typeof target['sprint'] === 'number' ? target['sprint'] : null
          if (typeof beside !== 'number') place(ids, { sprint_id: sprintId })
          else if (!ids.includes(beside)) place(ids, { sprint_id: sprintId, ...(extractClosestEdge(target) === 'top' ? { before_id: beside } : { after_id: beside }) })
        },
      }),
    [],
  )
}

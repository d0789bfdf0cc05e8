import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type GanttSearch, type Layer, toggleLayer, USUAL_LAYERS, USUAL_ZOOM, type Zoom } from './search'

const route = getRouteApi('/shell/projects/$projectId/gantt')

/** What the address says about the view, with its usual values filled in, and how to change it. */
export function useGanttSearch() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback((changes: GanttSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true }), [navigate])
  const openItem = useCallback((item: number | undefined) => void navigate({ search: (before) => ({ ...before, item }) }), [navigate])
  const zoom = search.zoom ?? USUAL_ZOOM
  const chosen = search.layers ?? USUAL_LAYERS
  const layers = useMemo(() => new Set(chosen), [chosen])
  const setZoom = useCallback((next: Zoom) => change({ zoom: next === USUAL_ZOOM ? undefined : next }), [change])
  const toggle = (layer: Layer) => change({ layers: toggleLayer(chosen, layer) })
  return { projectId: route.useParams().projectId, search, change, openItem, zoom, setZoom, layers, toggle }
}

import { type Query, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isOwnChange } from './changeSets'
import { type LiveEvent, onLive } from './live'

const CALM = 120

type Init = { params?: { path?: Record<string, unknown> } } | undefined

/** Refetch what is shown of this project, or of any project without one, when others change it. */
export function useLive(projectId?: number): void {
  const queries = useQueryClient()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let heard: LiveEvent[] = []
    const stop = onLive((event) => {
      if (event.project !== null && (isElsewhere(event, projectId) || isOwnChange(event.change_set))) return
      heard.push(event)
      clearTimeout(timer)
      timer = setTimeout(() => {
        const wanted = heard
        heard = []
        void queries.invalidateQueries({ predicate: (query) => wanted.some((one) => concerns(query, one)) })
      }, CALM)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [projectId, queries])
}

function isElsewhere(event: LiveEvent, projectId: number | undefined): boolean {
  return projectId !== undefined && event.project !== projectId
}

/** Everything keyed by the project, and every single thing that a page may show of it (items, comments…). */
export function concerns(query: Pick<Query, 'queryKey'>, event: LiveEvent): boolean {
  if (event.project === null) return true
  const [, path, init] = query.queryKey as [string, string, Init]
  const named = init?.params?.path ?? {}
  if ('project_id' in named) return Number(named['project_id']) === event.project
  return Object.keys(named).length > 0 || /\/(items|projects|my-work|health|warnings)$/.test(path)
}

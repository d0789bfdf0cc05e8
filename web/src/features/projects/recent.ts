import { useEffect, useSyncExternalStore } from 'react'
import { readStored, writeStored } from '@/lib/storage'
import { createStore } from '@/lib/store'

const KEY = 'touchstone.projects.recent'
const MOST = 12

const isIds = (value: unknown): value is number[] => Array.isArray(value) && value.every((id) => typeof id === 'number')
const recent = createStore<readonly number[]>(readStored(KEY, isIds, []))

/** Ids of the projects opened last in this browser, newest first. */
export function useRecentProjects(): readonly number[] {
  return useSyncExternalStore(recent.subscribe, recent.get)
}

/** Note that a project was opened. */
export function useRemember(projectId: number): void {
  useEffect(() => {
    const next = [projectId, ...recent.get().filter((id) => id !== projectId)].slice(0, MOST)
    recent.set(next)
    writeStored(KEY, next)
  }, [projectId])
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { client } from '@/api/client'
import type { components } from '@/api/schema'
import { type Foreseen, foreseenOf, nothingForeseen } from '../model/foreseen'
import type { Change } from './gestures'

export type PreviewAnswer = components['schemas']['PreviewOut']

export interface Preview {
  changes: readonly Change[]
  pointer: { x: number; y: number }
  /** Null until the server has answered for these very changes. */
  answer: PreviewAnswer | null
}

const PAUSE = 120

/** What would move if a drag ended now, asked of the server whenever the pointer rests. */
export function usePreview(projectId: number) {
  const [preview, setPreview] = useState<Preview | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<AbortController>(undefined)
  const key = useRef('')
  const answered = useRef<{ key: string; answer: PreviewAnswer } | null>(null)
  const stop = useCallback(() => {
    clearTimeout(timer.current)
    asking.current?.abort()
    key.current = ''
    setPreview(null)
  }, [])
  useEffect(() => stop, [stop])

  const ask = useCallback(
    async (changes: readonly Change[], wanted: string) => {
      asking.current = new AbortController()
      const { signal } = asking.current
      const path = { project_id: projectId }
      const told = await client.POST('/api/v1/projects/{project_id}/plan/previews', { params: { path }, body: { changes: [...changes], links: [] }, signal }).catch(() => null)
      if (!told?.data || key.current !== wanted) return
      const answer = told.data
      answered.current = { key: wanted, answer }
      setPreview((before) => before && { ...before, answer })
    },
    [projectId],
  )
  const look = useCallback(
    (changes: readonly Change[], pointer: { x: number; y: number }) => {
      const wanted = JSON.stringify(changes)
      if (wanted === key.current) return setPreview((before) => before && { ...before, pointer })
      key.current = wanted
      clearTimeout(timer.current)
      asking.current?.abort()
      setPreview({ changes, pointer, answer: null })
      if (changes.length > 0) timer.current = setTimeout(() => void ask(changes, wanted), PAUSE)
      return undefined
    },
    [ask],
  )
  /** The dates that these changes will lead to, if the server has said so already. */
  const foreseenFor = useCallback((changes: readonly Change[]): Foreseen => {
    const known = answered.current
    return known?.key === JSON.stringify(changes) && known.answer.problems.length === 0 ? foreseenOf(known.answer.moved) : nothingForeseen
  }, [])
  const answer = preview?.answer
  const ghosts = useMemo(() => (answer ? foreseenOf(answer.moved) : nothingForeseen), [answer])
  return { preview, ghosts, look, stop, foreseenFor }
}

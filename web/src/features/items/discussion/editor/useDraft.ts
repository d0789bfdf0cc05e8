import { useCallback, useState } from 'react'
import { readStored, writeStored } from '@/lib/storage'
import { withoutUploads } from './useUploads'

interface Draft {
  written: string
  /** The text as it was when writing began. */
  base: string
}

export interface Drafted extends Draft {
  setWritten: (written: string) => void
  /** Sent, or thrown away. */
  forget: () => void
  /** It was there when the editor opened. */
  isRestored: boolean
}

const isDraft = (value: unknown): value is Draft | null =>
  value === null || (typeof value === 'object' && typeof (value as Draft).written === 'string' && typeof (value as Draft).base === 'string')

/** What is being written, kept in this browser until it is sent: a closed panel or tab loses nothing. */
export function useDraft(key: string, initial: string): Drafted {
  const place = `draft ${key}`
  const [kept] = useState(() => readStored(place, isDraft, null))
  const [base] = useState(kept?.base ?? initial)
  const [written, setText] = useState(kept?.written ?? initial)
  const setWritten = useCallback(
    (next: string) => {
      setText(next)
      if (next === base) forgetStored(place)
      else writeStored(place, { written: withoutUploads(next), base } satisfies Draft)
    },
    [base, place],
  )
  const forget = useCallback(() => {
    forgetStored(place)
    setText(initial)
  }, [initial, place])
  return { written, base, setWritten, forget, isRestored: kept !== null }
}

/** What was written there has been settled elsewhere. */
export function forgetDraft(key: string): void {
  forgetStored(`draft ${key}`)
}

/** Whether something unsent waits there. */
export function hasDraft(key: string): boolean {
  return readStored(`draft ${key}`, isDraft, null) !== null
}

function forgetStored(place: string): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Where nothing can be stored, nothing is.
  }
}

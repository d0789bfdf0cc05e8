import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { SavedText } from '@/api/savingText'
import type { Conflict } from './TextConflict'

// Rarely needed, and a comparison of texts is not small.
const TextConflict = lazy(() => import('./TextConflict').then((module) => ({ default: module.TextConflict })))

type Save = (written: string, base: string) => Promise<SavedText | undefined>

/**
 * Saves a text; where somebody else changed it meanwhile, `dialog` shows both versions and asks. `save` answers whether the
 * text is settled; `onSettled` is told when that happens later, in the dialog.
 */
export function useKeptText(saveText: Save, onSettled?: () => void): { save: (written: string, base: string) => Promise<boolean>; dialog: ReactNode } {
  const [conflict, setConflict] = useState<Conflict | undefined>(undefined)
  const save = async (written: string, base: string, origin = base): Promise<boolean> => {
    const saved = await saveText(written, base)
    setConflict(saved?.theirs === null || !saved ? undefined : { base: origin, mine: written, theirs: saved.theirs })
    return saved?.theirs === null
  }
  const settle = () => {
    setConflict(undefined)
    onSettled?.()
  }
  const dialog = conflict && (
    <Suspense>
      <TextConflict
        key={conflict.theirs}
        conflict={conflict}
        onSave={(written) => void save(written, conflict.theirs, conflict.base).then((isSaved) => isSaved && settle())}
        onKeepTheirs={settle}
        onClose={() => setConflict(undefined)}
      />
    </Suspense>
  )
  return { save, dialog }
}

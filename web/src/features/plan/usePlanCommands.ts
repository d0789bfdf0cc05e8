import { useMemo } from 'react'
import { phrase } from '@/lib/catalogue'
import { useCommands } from '@/ui/commands/registry'
import { text } from './text'
import { useLatest } from './useLatest'

interface Actions {
  canEdit: boolean
  onAdd: () => void
  onPasteList: () => void
  onTrash: () => void
}

const group = phrase(text, 'plan')

/** What the palette and single keys offer on this page. */
export function usePlanCommands(actions: Actions): void {
  const latest = useLatest(actions)
  const { canEdit } = actions
  useCommands(
    useMemo(() => {
      const trash = { id: 'plan.trash', label: phrase(text, 'openTrash'), group, run: () => latest().onTrash() }
      if (!canEdit) return [trash]
      return [
        { id: 'plan.add', label: phrase(text, 'newItem'), group, keys: 'shift+n', isCreate: true, run: () => latest().onAdd() },
        { id: 'plan.paste', label: phrase(text, 'pasteList'), group, run: () => latest().onPasteList() },
        trash,
      ]
    }, [canEdit, latest]),
  )
}

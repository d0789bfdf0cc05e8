import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { type Change, onChange } from '@/api/changeSets'
import { redo, undo } from '@/api/undo'
import { phrase } from '@/lib/catalogue'
import { showToast } from '@/lib/toasts'
import { useCommands } from '@/ui/commands/registry'
import { usePhrase, useText } from '@/ui/language'
import { words } from '@/ui/text'
import { features } from '../features'
import { text } from './text'

const UNDO_FOR = 10_000
const said = Object.assign({}, ...features.map((feature) => feature.changes)) as NonNullable<(typeof features)[number]['changes']>
const general = phrase(text, 'general')

/** A toast with 撤销 after each write, and the keys that undo and redo. */
export function useUndo(): void {
  const queries = useQueryClient()
  const t = useText(text)
  const common = useText(words)
  const say = usePhrase()

  const actions = useMemo(() => {
    const attempt = (work: Promise<boolean>, nothing: string) =>
      work.then(
        (isDone) => isDone || showToast({ id: 'undo', text: nothing, tone: 'plain', lasting: 3000 }),
        (error: Error) => showToast({ id: 'undo', text: `${t.cannotUndo}：${error.message}`, tone: 'bad', lasting: UNDO_FOR }),
      )
    return {
      undo: (change?: Change) => void attempt(undo(queries, change), t.nothingToUndo),
      redo: (change?: Change) => void attempt(redo(queries, change), t.nothingToRedo),
    }
  }, [queries, t])

  useEffect(
    () =>
      onChange((change) => {
        const sentence = said[change.operation]
        if (sentence === null && change.direction === 'done') return
        const isUndone = change.direction === 'undone'
        const prefix = { done: common.saved, undone: common.undone, redone: common.redone }[change.direction]
        showToast({
          id: 'undo',
          text: sentence ? (change.direction === 'done' ? say(sentence) : `${prefix}：${say(sentence)}`) : prefix,
          tone: 'plain',
          lasting: UNDO_FOR,
          action: isUndone
            ? { label: common.redo, run: () => actions.redo(change) }
            : { label: common.undo, run: () => actions.undo(change) },
        })
      }),
    [actions, common, say],
  )

  useCommands(
    useMemo(
      () => [
        { id: 'undo', label: phrase(words, 'undo'), group: general, keys: 'mod+z', run: () => actions.undo() },
        { id: 'redo', label: phrase(words, 'redo'), group: general, keys: 'mod+shift+z', run: () => actions.redo() },
      ],
      [actions],
    ),
  )
}

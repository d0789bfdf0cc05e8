import { useQueryClient } from '@tanstack/react-query'
import { client, ifMatch } from './client'
import { forgetReadItems } from './itemWrites'
import { mergeChanged } from './plan'
import { isProblem } from './problem'
import { saveText, type SavedText } from './savingText'
import type { components } from './schema'
import { showToast } from '@/lib/toasts'

type ItemDetail = components['schemas']['ItemDetail']
type CommentOut = components['schemas']['CommentOut']
type TextField = 'title' | 'description'

const SAID_FOR = 8_000

/** Saves the title or description of an item; answers nothing where the server refused, which is said in a toast. */
export function useItemText(item: ItemDetail, field: TextField): (written: string, base: string) => Promise<SavedText | undefined> {
  const queries = useQueryClient()
  const send = async (version: number, written: string) => {
    const { data } = await client.PATCH('/api/v1/items/{item_id}', { params: { path: { item_id: item.id } }, headers: ifMatch(version), body: { [field]: written } })
    if (data) mergeChanged(queries, item.project_id, data)
    await forgetReadItems(queries)
  }
  const standingIn = (current: unknown) => ({ version: (current as ItemDetail).version, text: (current as ItemDetail)[field] })
  return (written, base) => said(saveText({ base, written, standing: standingIn(item), send: (version) => send(version, written), standingIn }))
}

/** The same for a comment. */
export function useCommentText(comment: CommentOut, onSaved: () => void): (written: string, base: string) => Promise<SavedText | undefined> {
  const send = async (version: number, written: string) => {
    await client.PATCH('/api/v1/comments/{comment_id}', { params: { path: { comment_id: comment.id } }, headers: ifMatch(version), body: { body: written } })
    onSaved()
  }
  const standingIn = (current: unknown) => ({ version: (current as CommentOut).version, text: (current as CommentOut).body })
  return (written, base) => said(saveText({ base, written, standing: standingIn(comment), send: (version) => send(version, written), standingIn }))
}

async function said(saving: Promise<SavedText>): Promise<SavedText | undefined> {
  try {
    return await saving
  } catch (error) {
    showToast({ id: 'text not saved', text: isProblem(error) ? error.message : String(error), tone: 'bad', lasting: SAID_FOR })
    return undefined
  }
}

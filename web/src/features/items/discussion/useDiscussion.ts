import { api, client, idempotencyKey } from '@/api/client'
import type { components } from '@/api/schema'
import { useMe } from '@/api/me'
import { type ItemDetail, useRefreshItem } from '../useItem'
import type { Comment } from './threads'

export type ReactionKind = components['schemas']['ReactionOut']['kind']

const at = (comment: Comment) => ({ params: { path: { comment_id: comment.id } } })

/** What one may do with the discussion of an item; each write reads it again. */
export function useDiscussion(item: ItemDetail) {
  const refresh = useRefreshItem(item.id)
  const me = useMe()
  const { mutateAsync: add } = api.useMutation('post', '/api/v1/items/{item_id}/comments', { onSuccess: refresh })
  const { mutate: remove } = api.useMutation('delete', '/api/v1/comments/{comment_id}', { onSuccess: refresh })
  const { mutate: resolve } = api.useMutation('put', '/api/v1/comments/{comment_id}/resolution', { onSuccess: refresh })
  const { mutate: reopen } = api.useMutation('delete', '/api/v1/comments/{comment_id}/resolution', { onSuccess: refresh })
  const { mutate: react } = api.useMutation('put', '/api/v1/comments/{comment_id}/reactions/{kind}', { onSuccess: refresh })
  const { mutate: takeBack } = api.useMutation('delete', '/api/v1/comments/{comment_id}/reactions/{kind}', { onSuccess: refresh })
  const isMine = (comment: Comment, kind: ReactionKind) => comment.reactions.some((one) => one.kind === kind && one.people.some(({ id }) => id === me.id))
  return {
    refresh,
    isMine,
    send: (body: string, replyTo?: number) =>
      add({ params: { path: { item_id: item.id } }, headers: idempotencyKey(), body: { body, reply_to_id: replyTo ?? null } }).then(
        () => true,
        () => false,
      ),
    remove: (comment: Comment) => remove(at(comment)),
    setResolved: (comment: Comment, isResolved: boolean) => (isResolved ? resolve : reopen)(at(comment)),
    toggle: (comment: Comment, kind: ReactionKind) => (isMine(comment, kind) ? takeBack : react)({ params: { path: { comment_id: comment.id, kind } } }),
  }
}

export type DiscussionWrites = ReturnType<typeof useDiscussion>

export async function readVersions(commentId: number) {
  return (await client.GET('/api/v1/comments/{comment_id}/versions', { params: { path: { comment_id: commentId } } })).data ?? []
}

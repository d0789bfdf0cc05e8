import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text as checklist } from './checklist/text'
import { text } from './text'

const said = (key: 'changed' | 'created' | 'moved' | 'copiedItems' | 'trashed' | 'restored' | 'linked' | 'linkChanged' | 'unlinked' | 'commented' | 'commentRemoved' | 'threadResolved' | 'threadReopened' | 'reacted' | 'reactionTaken' | 'fileAdded' | 'fileRemoved') => phrase(text, key)

export const items: Feature = {
  changes: {
    'patch /api/v1/items/{item_id}': said('changed'),
    'patch /api/v1/projects/{project_id}/items': said('changed'),
    'post /api/v1/projects/{project_id}/items': said('created'),
    'post /api/v1/projects/{project_id}/moves': said('moved'),
    'post /api/v1/projects/{project_id}/copies': said('copiedItems'),
    'post /api/v1/projects/{project_id}/trash': said('trashed'),
    'post /api/v1/projects/{project_id}/restorations': said('restored'),
    'post /api/v1/projects/{project_id}/links': said('linked'),
    'patch /api/v1/links/{link_id}': said('linkChanged'),
    'delete /api/v1/links/{link_id}': said('unlinked'),
    'post /api/v1/items/{item_id}/comments': said('commented'),
    'patch /api/v1/comments/{comment_id}': said('changed'),
    'delete /api/v1/comments/{comment_id}': said('commentRemoved'),
    'put /api/v1/comments/{comment_id}/resolution': said('threadResolved'),
    'delete /api/v1/comments/{comment_id}/resolution': said('threadReopened'),
    'put /api/v1/comments/{comment_id}/reactions/{kind}': said('reacted'),
    'delete /api/v1/comments/{comment_id}/reactions/{kind}': said('reactionTaken'),
    'post /api/v1/items/{item_id}/checklist': phrase(checklist, 'added'),
    'patch /api/v1/checklist-points/{point_id}': phrase(checklist, 'changed'),
    'put /api/v1/checklist-points/{point_id}/place': phrase(checklist, 'changed'),
    'delete /api/v1/checklist-points/{point_id}': phrase(checklist, 'removed'),
    'post /api/v1/checklist-points/{point_id}/item': phrase(checklist, 'grown'),
    'post /api/v1/items/{item_id}/attachments': said('fileAdded'),
    'delete /api/v1/attachments/{attachment_id}': said('fileRemoved'),
  },
}

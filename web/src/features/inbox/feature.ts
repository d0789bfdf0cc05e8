import { InboxOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'
import { UnreadBadge } from './UnreadBadge'

const label = phrase(names, 'inbox')

export const inbox: Feature = {
  sidebar: [{ id: 'inbox', label, icon: InboxOutlined, badge: UnreadBadge, to: '/inbox', order: 5, isOnPhone: true }],
  commands: (go) => [{ id: 'inbox.go', label: phrase(names, 'goToInbox'), group: label, keys: 'g i', run: () => go('/inbox') }],
  // What one does with one's own notices needs no word.
  changes: {
    'patch /api/v1/inbox': null,
    'post /api/v1/inbox/reading': null,
    'post /api/v1/inbox/snoozing': null,
    'put /api/v1/inbox/preference': null,
    'post /api/v1/push-devices': null,
    'delete /api/v1/push-devices/{device_id}': null,
    'put /api/v1/items/{item_id}/mute': null,
    'delete /api/v1/items/{item_id}/mute': null,
  },
}

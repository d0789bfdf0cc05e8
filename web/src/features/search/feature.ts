import { SearchOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { findEverywhere, findItems, findTalkAndFiles } from './finding'
import { text } from './text'

const label = phrase(text, 'search')

export const search: Feature = {
  sidebar: [{ id: 'search', label, icon: SearchOutlined, to: '/search', order: 40 }],
  finders: [
    { id: 'items', group: phrase(text, 'item'), find: findItems },
    { id: 'talk', group: phrase(text, 'talkAndFiles'), find: findTalkAndFiles },
    { id: 'everywhere', group: phrase(text, 'everywhere'), find: findEverywhere },
  ],
  commands: (go) => [{ id: 'search.go', label: phrase(text, 'goToSearch'), group: label, keys: 'g f', run: () => go('/search') }],
}

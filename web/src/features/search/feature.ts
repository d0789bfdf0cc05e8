import { SearchOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { findEverywhere, findItems, findTalkAndFiles } from './finding'
import { names } from './names'

const label = phrase(names, 'search')

export const search: Feature = {
  sidebar: [{ id: 'search', label, icon: SearchOutlined, to: '/search', order: 40 }],
  finders: [
    { id: 'items', group: phrase(names, 'item'), find: findItems },
    { id: 'talk', group: phrase(names, 'talkAndFiles'), find: findTalkAndFiles },
    { id: 'everywhere', group: phrase(names, 'everywhere'), find: findEverywhere },
  ],
  commands: (go) => [{ id: 'search.go', label: phrase(names, 'goToSearch'), group: label, keys: 'g f', run: () => go('/search') }],
}

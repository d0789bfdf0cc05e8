import { AppstoreOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const board: Feature = {
  sidebar: [{ id: 'boards', label: phrase(names, 'wideBoards'), icon: AppstoreOutlined, to: '/boards', order: 25 }],
  tabs: [{ id: 'board', label: phrase(names, 'board'), path: 'board', order: 30 }],
  commands: (go) => [{ id: 'boards.go', label: phrase(names, 'goToBoards'), group: phrase(names, 'wideBoards'), keys: 'g b', run: () => go('/boards') }],
  changes: {
    'post /api/v1/items/{item_id}/card-moves': phrase(names, 'cardMoved'),
    'post /api/v1/projects/{project_id}/boards': phrase(names, 'boardCreated'),
    'post /api/v1/boards': phrase(names, 'boardCreated'),
    'patch /api/v1/boards/{board_id}': phrase(names, 'boardChanged'),
    'delete /api/v1/boards/{board_id}': phrase(names, 'boardRemoved'),
  },
}

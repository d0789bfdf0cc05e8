import { AppstoreOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const board: Feature = {
  sidebar: [{ id: 'boards', label: phrase(text, 'wideBoards'), icon: AppstoreOutlined, to: '/boards', order: 25 }],
  tabs: [{ id: 'board', label: phrase(text, 'board'), path: 'board', order: 30 }],
  commands: (go) => [{ id: 'boards.go', label: phrase(text, 'goToBoards'), group: phrase(text, 'wideBoards'), keys: 'g b', run: () => go('/boards') }],
  changes: {
    'post /api/v1/items/{item_id}/card-moves': phrase(text, 'cardMoved'),
    'post /api/v1/projects/{project_id}/boards': phrase(text, 'boardCreated'),
    'post /api/v1/boards': phrase(text, 'boardCreated'),
    'patch /api/v1/boards/{board_id}': phrase(text, 'boardChanged'),
    'delete /api/v1/boards/{board_id}': phrase(text, 'boardRemoved'),
  },
}

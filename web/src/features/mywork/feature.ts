import { ScheduleOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

const label = phrase(names, 'myWork')

export const myWork: Feature = {
  sidebar: [{ id: 'my-work', label, icon: ScheduleOutlined, to: '/my-work', order: 10, isOnPhone: true }],
  commands: (go) => [{ id: 'my-work.go', label: phrase(names, 'goToMyWork'), group: label, keys: 'g w', run: () => go('/my-work') }],
}

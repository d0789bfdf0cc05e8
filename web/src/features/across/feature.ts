import { CalendarOutlined, FieldTimeOutlined, UnorderedListOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { datesKeys } from './keys'
import { names } from './names'

const group = phrase(names, 'across')
const [items, calendar, timeline] = [phrase(names, 'items'), phrase(names, 'calendar'), phrase(names, 'timeline')]

export const across: Feature = {
  sidebar: [
    { id: 'items', label: items, icon: UnorderedListOutlined, to: '/items', order: 22, isExact: true },
    { id: 'calendar', label: calendar, icon: CalendarOutlined, to: '/calendar', order: 24 },
    { id: 'timeline', label: timeline, icon: FieldTimeOutlined, to: '/timeline', order: 26 },
  ],
  tabs: [{ id: 'calendar', label: calendar, path: 'calendar', order: 24 }],
  commands: (go) => [
    { id: 'items.go', label: phrase(names, 'goToItems'), group, keys: 'g l', run: () => go('/items') },
    { id: 'calendar.go', label: phrase(names, 'goToCalendar'), group, keys: 'g c', run: () => go('/calendar') },
    { id: 'timeline.go', label: phrase(names, 'goToTimeline'), group, keys: 'g t', run: () => go('/timeline') },
  ],
  keys: [datesKeys],
}

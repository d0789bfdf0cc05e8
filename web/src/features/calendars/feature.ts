import { phrase } from '@/lib/catalogue'
import type { Can, Feature } from '@/lib/feature'
import { names } from './names'

const managesCalendars = (me: Can) => me['manage_calendars'] === true
const label = phrase(names, 'calendars')

export const calendars: Feature = {
  administration: [{ id: 'calendars', label, path: 'calendars', order: 35, can: managesCalendars }],
  commands: (go) => [{ id: 'calendars.go', label: phrase(names, 'goToCalendars'), group: label, can: managesCalendars, run: () => go('/administration/calendars') }],
  changes: {
    'post /api/v1/calendars': phrase(names, 'created'),
    'patch /api/v1/calendars/{calendar_id}': phrase(names, 'changed'),
    'delete /api/v1/calendars/{calendar_id}': phrase(names, 'removed'),
    'put /api/v1/calendars/{calendar_id}/days': phrase(names, 'daysChanged'),
  },
}

import { phrase } from '@/lib/catalogue'
import type { Can, Feature } from '@/lib/feature'
import { text } from './text'

const managesCalendars = (me: Can) => me['manage_calendars'] === true
const label = phrase(text, 'calendars')

export const calendars: Feature = {
  administration: [{ id: 'calendars', label, path: 'calendars', order: 35, can: managesCalendars }],
  commands: (go) => [{ id: 'calendars.go', label: phrase(text, 'goToCalendars'), group: label, can: managesCalendars, run: () => go('/administration/calendars') }],
  changes: {
    'post /api/v1/calendars': phrase(text, 'created'),
    'patch /api/v1/calendars/{calendar_id}': phrase(text, 'changed'),
    'delete /api/v1/calendars/{calendar_id}': phrase(text, 'removed'),
    'put /api/v1/calendars/{calendar_id}/days': phrase(text, 'daysChanged'),
  },
}

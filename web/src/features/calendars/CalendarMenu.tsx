import { MoreOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMe } from '@/api/me'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { MenuAction } from '@/ui/menu/types'
import { text } from './text'
import { type Calendar, useCalendarWrites } from './useCalendars'

interface Props {
  calendar: Calendar
  /** The page of a removed calendar has to be left. */
  onRemoved?: () => void
}

/** What one does with a whole calendar. */
export function CalendarMenu({ calendar, onRemoved }: Props) {
  const t = useText(text)
  const entries = useEntries(calendar, onRemoved)
  if (entries.length === 0) return null
  const label = `${t.actions}: ${calendar.label}`
  return (
    <Menu label={label} entries={entries} placement="bottomRight">
      <Button type="text" icon={<MoreOutlined />} aria-label={label} title={t.actions} />
    </Menu>
  )
}

function useEntries(calendar: Calendar, onRemoved?: () => void): readonly MenuAction[] {
  const t = useText(text)
  const navigate = useNavigate()
  const { can } = useMe()
  const { create, edit, remove } = useCalendarWrites()
  const canEdit = calendar.can['edit'] === true
  const duplicate = async () => {
    const { id } = await create({ name: t.copyName(calendar.name), based_on_id: calendar.id })
    await navigate({ to: '/administration/calendars/$calendarId', params: { calendarId: id } })
  }
  return [
    can['manage_calendars'] === true && { id: 'duplicate', label: t.duplicate, run: () => void duplicate() },
    canEdit && calendar.is_shared && !calendar.is_default && { id: 'default', label: t.makeDefault, run: () => edit(calendar, { is_default: true }) },
    canEdit && { id: 'remove', label: t.remove, isDanger: true, isDisabled: calendar.is_default, reason: t.defaultStays, run: () => remove(calendar, onRemoved) },
  ].filter((entry) => entry !== false)
}

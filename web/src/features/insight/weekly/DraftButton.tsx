import { DownOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Space } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { api, idempotencyKey } from '@/api/client'
import { useProject } from '@/api/project'
import { addDays, type Day, formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { text } from '../text'
import { mondayOf } from './mondayOf'

const WEEKS_BACK = 6

interface Props {
  projectId: number
  /** Weeks that have a report. */
  weeks: readonly Day[]
  onDrafted: (reportId: number) => void
}

/** Drafts this week's report, or that of an earlier week which has none. */
export function DraftButton({ projectId, weeks, onDrafted }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const queries = useQueryClient()
  const { can } = useProject(projectId)
  const { mutate, isPending } = api.useMutation('post', '/api/v1/projects/{project_id}/weekly-reports', {
    onSuccess: async (report) => {
      await queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => String(path).endsWith('/weekly-reports') })
      onDrafted(report.id)
    },
  })
  if (!can['contribute']) return null
  const draft = (week: Day) => mutate({ params: { path: { project_id: projectId } }, headers: idempotencyKey(), body: { week } })
  const monday = mondayOf(today)
  const free = Array.from({ length: WEEKS_BACK }, (_, back) => addDays(monday, -7 * back)).filter((week) => !weeks.includes(week))
  const [first, ...others] = free
  if (first === undefined) return null
  const name = (week: Day) => t.weekOf(formatDay(week, language, today), formatDay(addDays(week, 6), language, today))
  return (
    <Space.Compact>
      <Button type="primary" icon={<PlusOutlined />} loading={isPending} onClick={() => draft(first)}>
        {first === monday ? t.thisWeek : name(first)}
      </Button>
      {others.length > 0 && (
        <Menu label={t.otherWeek} entries={others.map((week) => ({ id: week, label: name(week), run: () => draft(week) }))}>
          <Button type="primary" icon={<DownOutlined />} aria-label={t.otherWeek} />
        </Menu>
      )}
    </Space.Compact>
  )
}

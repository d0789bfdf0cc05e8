import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { api, ifMatch } from '@/api/client'
import { useMe } from '@/api/me'
import { type Project, useProject } from '@/api/project'
import { useText } from '@/ui/language'
import styles from './calendars.module.css'
import { hoursText } from './hours'
import { text } from './text'
import { useCalendars } from './useCalendars'

/** Which calendar a project's plan follows; a section of its settings. */
export function ProjectCalendar({ projectId }: { projectId: number }) {
  const t = useText(text)
  const project = useProject(projectId)
  const calendars = useCalendars()
  const { choose, isPending } = useChooseCalendar(project)
  const { can } = useMe()
  const options = calendars.map(({ id, label, minutes_per_day }) => ({ value: id, label: t.calendarChoice(label, hoursText(minutes_per_day)) }))
  return (
    <section>
      <h2>{t.projectCalendar}</h2>
      <p className={styles['hint']}>{t.projectCalendarHint}</p>
      <span className={styles['choice']}>
        <Select<number> aria-label={t.projectCalendar} value={project.calendar_id} options={options} loading={isPending} disabled={!project.can['edit']} style={{ width: 360, maxWidth: '100%' }} onChange={choose} />
        {can['manage_calendars'] && (
          <Link to="/administration/calendars/$calendarId" params={{ calendarId: project.calendar_id }}>
            {t.open}
          </Link>
        )}
      </span>
    </section>
  )
}

function useChooseCalendar(project: Project) {
  const queries = useQueryClient()
  const { mutate, isPending } = api.useMutation('patch', '/api/v1/projects/{project_id}', { onSettled: () => queries.invalidateQueries() })
  const choose = (calendar_id: number) => mutate({ params: { path: { project_id: project.id } }, headers: ifMatch(project.version), body: { calendar_id } })
  return { choose, isPending }
}

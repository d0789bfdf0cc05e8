import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import { StageTag } from './StageTag'
import styles from './projects.module.css'
import { text } from './text'

const MINUTES_PER_HOUR = 60

export function ProjectFacts({ project }: { project: Project }) {
  const t = useText(text)
  const facts = [
    { label: t.stage, value: <StageTag project={project} /> },
    { label: t.key, value: project.key },
    { label: t.start, value: <DateText date={project.start_date} /> },
    { label: t.statusDate, value: project.status_date && <DateText date={project.status_date} /> },
    { label: t.calendarDay, value: t.hours(project.minutes_per_day / MINUTES_PER_HOUR) },
    { label: t.timeZone, value: project.time_zone },
    { label: t.visibility, value: project.visibility === 'company' ? t.visibleToCompany : t.visibleToMembers },
  ].filter((fact) => fact.value)
  return (
    <dl className={styles['facts']}>
      {facts.flatMap(({ label, value }) => [<dt key={`${label} name`}>{label}</dt>, <dd key={label}>{value}</dd>])}
    </dl>
  )
}

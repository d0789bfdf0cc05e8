import { Link } from '@tanstack/react-router'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import { DateText } from '@/ui/value/DateText'
import styles from './projects.module.css'
import { StageTag } from './StageTag'
import { StarButton } from './StarButton'
import { roles, text } from './text'

export function ProjectTable({ projects }: { projects: readonly Project[] }) {
  const t = useText(text)
  const roleNames = useText(roles)
  const columns: PlainColumn<Project>[] = [
    { id: 'star', title: t.onlyStarred, isTitleHidden: true, width: '52px', render: (project) => <StarButton project={project} /> },
    {
      id: 'name',
      title: t.name,
      render: (project) => (
        <Link to="/projects/$projectId" params={{ projectId: project.id }} className={styles['name']}>
          {project.name}
        </Link>
      ),
    },
    { id: 'key', title: t.key, width: '110px', isWide: true, render: (project) => <span className={styles['key']}>{project.key}</span> },
    { id: 'stage', title: t.stage, width: '110px', render: (project) => <StageTag project={project} /> },
    { id: 'role', title: t.myRole, width: '120px', isWide: true, render: (project) => project.role && roleNames[project.role] },
    { id: 'start', title: t.start, width: '130px', isWide: true, render: (project) => <DateText date={project.start_date} /> },
  ]
  return <PlainTable label={t.projects} rows={projects} columns={columns} idOf={(project) => project.id} isFaint={(project) => project.archived_at !== null} />
}

import { Link } from '@tanstack/react-router'
import { useHealthOverview } from '@/api/health'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import { DateText } from '@/ui/value/DateText'
import { PercentBar } from '@/ui/value/PercentBar'
import { ScoreMark } from '@/ui/value/ScoreMark'
import styles from './projects.module.css'
import { StageTag } from './StageTag'
import { StarButton } from './StarButton'
import { roles, text } from './text'

export function ProjectTable({ projects }: { projects: readonly Project[] }) {
  const t = useText(text)
  const roleNames = useText(roles)
  const health = useHealthOverview()
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
    {
      id: 'health',
      title: t.health,
      width: '90px',
      render: ({ id }) => {
        const row = health.get(id)
        return row && <ScoreMark score={row.score} level={row.level} label={t.health} />
      },
    },
    {
      id: 'progress',
      title: t.progress,
      width: '150px',
      isWide: true,
      render: ({ id }) => health.has(id) && <PercentBar percent={health.get(id)?.percent_complete ?? 0} label={t.progress} />,
    },
    { id: 'role', title: t.myRole, width: '120px', isWide: true, render: (project) => project.role && roleNames[project.role] },
    { id: 'finish', title: t.finish, width: '130px', isWide: true, render: ({ id }) => <DateText date={health.get(id)?.finish} /> },
  ]
  return <PlainTable label={t.projects} rows={projects} columns={columns} idOf={(project) => project.id} isFaint={(project) => project.archived_at !== null} />
}

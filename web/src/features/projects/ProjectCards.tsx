import { Link } from '@tanstack/react-router'
import { useHealthOverview } from '@/api/health'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import { PercentBar } from '@/ui/value/PercentBar'
import { ScoreMark } from '@/ui/value/ScoreMark'
import styles from './projects.module.css'
import { StageTag } from './StageTag'
import { StarButton } from './StarButton'
import { text } from './text'

export function ProjectCards({ projects }: { projects: readonly Project[] }) {
  return (
    <ul className={styles['cards']}>
      {projects.map((project) => (
        <ProjectCard key={project.id} project={project} />
      ))}
    </ul>
  )
}

function ProjectCard({ project }: { project: Project }) {
  const t = useText(text)
  const health = useHealthOverview().get(project.id)
  return (
    <li className={styles['card']}>
      <div className={styles['cardTop']}>
        <span className={styles['key']}>{project.key}</span>
        <span className={styles['spring']} />
        {health && <ScoreMark score={health.score} level={health.level} label={t.health} />}
        <StarButton project={project} />
      </div>
      <Link to="/projects/$projectId" params={{ projectId: project.id }} className={styles['cardName']}>
        {project.name}
      </Link>
      <p className={styles['cardText']}>{project.description}</p>
      {health && <PercentBar percent={health.percent_complete} label={t.progress} />}
      <div className={styles['cardFoot']}>
        <StageTag project={project} />
        {health?.finish ? (
          <span>
            {t.finish} <DateText date={health.finish} />
          </span>
        ) : (
          <span>
            {t.start} <DateText date={project.start_date} />
          </span>
        )}
      </div>
    </li>
  )
}

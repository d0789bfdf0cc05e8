import { Link } from '@tanstack/react-router'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import styles from './projects.module.css'
import { StageTag } from './StageTag'
import { StarButton } from './StarButton'
import { roles, text } from './text'

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
  const roleNames = useText(roles)
  return (
    <li className={styles['card']}>
      <div className={styles['cardTop']}>
        <span className={styles['key']}>{project.key}</span>
        <StarButton project={project} />
      </div>
      <Link to="/projects/$projectId" params={{ projectId: project.id }} className={styles['cardName']}>
        {project.name}
      </Link>
      <p className={styles['cardText']}>{project.description}</p>
      <div className={styles['cardFoot']}>
        <StageTag project={project} />
        <span>
          {t.start} <DateText date={project.start_date} />
        </span>
        {project.role && <span>{roleNames[project.role]}</span>}
      </div>
    </li>
  )
}

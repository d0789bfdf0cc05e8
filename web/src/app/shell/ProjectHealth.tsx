import { Link } from '@tanstack/react-router'
import { useHealthOverview } from '@/api/health'
import { ScoreMark } from '@/ui/value/ScoreMark'
import { useText } from '@/ui/language'
import { text } from './text'

/** The project's health beside its name; opens what it is made of. */
export function ProjectHealth({ projectId }: { projectId: number }) {
  const t = useText(text)
  const row = useHealthOverview().get(projectId)
  if (!row || row.score === null) return null
  return (
    <Link to="/projects/$projectId/health" params={{ projectId }} title={t.health}>
      <ScoreMark score={row.score} level={row.level} label={t.health} />
    </Link>
  )
}

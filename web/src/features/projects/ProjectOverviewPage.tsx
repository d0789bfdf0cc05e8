import { getRouteApi } from '@tanstack/react-router'
import { useProject } from '@/api/project'

const route = getRouteApi('/shell/projects/$projectId')

export function ProjectOverviewPage() {
  const project = useProject(route.useParams().projectId)
  return <p>{project.description}</p>
}

import { getRouteApi } from '@tanstack/react-router'
import { HealthCard } from '@/features/insight/health/HealthCard'
import { ProjectOverviewPage } from '@/features/projects/ProjectOverviewPage'

const route = getRouteApi('/shell/projects/$projectId')

/** A project's overview: how it stands, then what it is. */
export function ProjectHome() {
  const { projectId } = route.useParams()
  return (
    <>
      <HealthCard projectId={projectId} />
      <ProjectOverviewPage />
    </>
  )
}

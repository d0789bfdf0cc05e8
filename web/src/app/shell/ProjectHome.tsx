import { getRouteApi } from '@tanstack/react-router'
import { RecentChanges } from '@/features/history/RecentChanges'
import { HealthCard } from '@/features/insight/health/HealthCard'
import { Milestones } from '@/features/insight/outlook/Milestones'
import { OutlookFigures } from '@/features/insight/outlook/OutlookFigures'
import { ProjectOverviewPage } from '@/features/projects/ProjectOverviewPage'

const route = getRouteApi('/shell/projects/$projectId')

/** A project's overview: how it stands, what comes next, what it is. */
export function ProjectHome() {
  const { projectId } = route.useParams()
  return (
    <>
      <HealthCard projectId={projectId} />
      <OutlookFigures projectId={projectId} />
      <ProjectOverviewPage>
        <Milestones projectId={projectId} />
        <RecentChanges projectId={projectId} />
      </ProjectOverviewPage>
    </>
  )
}

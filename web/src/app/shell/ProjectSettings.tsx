import { getRouteApi } from '@tanstack/react-router'
import { ProjectCalendar } from '@/features/calendars/ProjectCalendar'
import { ProjectSettingsPage } from '@/features/projects/settings/ProjectSettingsPage'
import { PolicySection } from '@/features/warnings/PolicySection'
import { FieldsSection } from '@/features/workflow/FieldsSection'
import { LabelsSection } from '@/features/workflow/LabelsSection'

const route = getRouteApi('/shell/projects/$projectId')

/** A project's settings, gathered from the domains they belong to. */
export function ProjectSettings() {
  const { projectId } = route.useParams()
  return (
    <ProjectSettingsPage>
      <ProjectCalendar projectId={projectId} />
      <FieldsSection projectId={projectId} />
      <LabelsSection projectId={projectId} />
      <PolicySection projectId={projectId} />
    </ProjectSettingsPage>
  )
}

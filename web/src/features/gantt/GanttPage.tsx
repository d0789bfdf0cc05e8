import { usePrefetchQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { api } from '@/api/client'
import { useItemWrites } from '@/api/itemWrites'
import { planQuery, usePlan } from '@/api/plan'
import { useSchema } from '@/api/projectSchema'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { text } from './text'
import { useGanttSearch } from './useGanttSearch'

// dhtmlx-gantt comes while the plan is on its way, with this page and no other.
const arriving = import('./Workspace')
const Workspace = lazy(() => arriving.then((module) => ({ default: module.Workspace })))

/** The plan of a project over time. */
export function GanttPage() {
  const t = useText(text)
  const view = useGanttSearch()
  // One after the other, each would wait for the answer before.
  usePrefetchQuery(planQuery(view.projectId))
  usePrefetchQuery(api.queryOptions('get', '/api/v1/projects/{project_id}/schema', { params: { path: { project_id: view.projectId } } }))
  const plan = usePlan(view.projectId)
  const schema = useSchema(view.projectId)
  const writes = useItemWrites(view.projectId)
  if (plan.items.length === 0) {
    return (
      <EmptyState
        title={t.empty}
        action={
          <Link to="/projects/$projectId/plan" params={{ projectId: view.projectId }}>
            <Button type="primary">{t.toTable}</Button>
          </Link>
        }
      >
        {t.emptyHint}
      </EmptyState>
    )
  }
  return (
    <Suspense fallback={<SkeletonRows rows={12} />}>
      <Workspace view={view} plan={plan} schema={schema} writes={writes} />
    </Suspense>
  )
}

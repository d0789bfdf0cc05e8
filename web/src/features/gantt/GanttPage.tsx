import { lazy, Suspense } from 'react'
import { useItemWrites } from '@/api/itemWrites'
import { usePlan } from '@/api/plan'
import { useSchema } from '@/api/projectSchema'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { text } from './text'
import { useGanttSearch } from './useGanttSearch'

// dhtmlx-gantt comes with the chart, and only where there is something to draw.
const Workspace = lazy(() => import('./Workspace').then((module) => ({ default: module.Workspace })))

/** The plan of a project over time. */
export function GanttPage() {
  const t = useText(text)
  const view = useGanttSearch()
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

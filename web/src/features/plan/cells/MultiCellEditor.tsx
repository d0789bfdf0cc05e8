import { lazy, Suspense } from 'react'
import { SkeletonBar } from '@/ui/feedback/Skeleton'
import type { MultiInCell as LoadedMulti, MultiProps } from './MultiInCell'

const MultiInCell = lazy(() => import('./MultiInCell').then((module) => ({ default: module.MultiInCell }))) as unknown as typeof LoadedMulti

/** Several of many in a cell, fetched when it is first needed. */
export function MultiCellEditor<Value extends string | number>(props: MultiProps<Value>) {
  return (
    <Suspense fallback={<SkeletonBar width="80%" />}>
      <MultiInCell {...props} />
    </Suspense>
  )
}

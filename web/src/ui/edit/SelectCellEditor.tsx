import { lazy, Suspense } from 'react'
import { SkeletonBar } from '../feedback/Skeleton'
import type { SelectInCell as LoadedSelect, SelectProps } from './SelectInCell'

// antd's Select weighs a quarter of a page; it is fetched when somebody first edits a choice, or in an idle moment before.
const load = () => import('./SelectInCell')
const SelectInCell = lazy(() => load().then((module) => ({ default: module.SelectInCell }))) as unknown as typeof LoadedSelect

/** One of several in a cell; opens at once, choosing keeps it. */
export function SelectCellEditor<Row, Value extends string | number>(props: SelectProps<Row, Value>) {
  return (
    <Suspense fallback={<SkeletonBar width="80%" />}>
      <SelectInCell {...props} />
    </Suspense>
  )
}

/** Fetch the editor before it is needed. */
export function preloadSelect(): void {
  void load()
}

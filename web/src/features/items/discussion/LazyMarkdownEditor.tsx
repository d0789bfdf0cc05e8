import { type ComponentProps, lazy, Suspense } from 'react'
import { SkeletonRows } from '@/ui/feedback/Skeleton'

// Mentions cost 25 kB that reading an item does not need.
const MarkdownEditor = lazy(() => import('./MarkdownEditor').then((module) => ({ default: module.MarkdownEditor })))

/** The editor, fetched when there is something to write. */
export function LazyMarkdownEditor(props: ComponentProps<typeof MarkdownEditor>) {
  return (
    <Suspense fallback={<SkeletonRows rows={2} />}>
      <MarkdownEditor {...props} />
    </Suspense>
  )
}

import { lazy, Suspense } from 'react'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import type { EditorProps } from './MarkdownEditor'

// Reading an item does not need the editor.
const MarkdownEditor = lazy(() => import('./MarkdownEditor').then((module) => ({ default: module.MarkdownEditor })))

/** The editor, fetched when there is something to write. */
export function LazyMarkdownEditor(props: EditorProps) {
  return (
    <Suspense fallback={<SkeletonRows rows={2} />}>
      <MarkdownEditor {...props} />
    </Suspense>
  )
}

import { type ComponentProps, lazy, Suspense } from 'react'

const Dialog = lazy(() => import('./BoardDialog').then((module) => ({ default: module.BoardDialog })))

/** The dialog with its form comes when it is first opened. */
export function BoardDialog(props: ComponentProps<typeof Dialog>) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  )
}

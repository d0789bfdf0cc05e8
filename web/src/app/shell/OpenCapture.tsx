import { lazy, Suspense } from 'react'
import { closeCapture, useCaptureIsOpen } from '@/features/capture/opening'

// The dialog comes when it is first asked for.
const CaptureDialog = lazy(() => import('@/features/capture/CaptureDialog').then((module) => ({ default: module.CaptureDialog })))

/** The dialog that captures an item, over whatever page is shown. */
export function OpenCapture() {
  if (!useCaptureIsOpen()) return null
  return (
    <Suspense fallback={null}>
      <CaptureDialog onClose={closeCapture} />
    </Suspense>
  )
}

import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { openCapture } from './opening'
import { names } from './names'

export const capture: Feature = {
  commands: () => [{ id: 'capture.open', label: phrase(names, 'capture'), group: phrase(names, 'items'), keys: 'n', isCreate: true, run: openCapture }],
}

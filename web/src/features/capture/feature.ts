import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { openCapture } from './opening'
import { text } from './text'

export const capture: Feature = {
  commands: () => [{ id: 'capture.open', label: phrase(text, 'capture'), group: phrase(text, 'items'), keys: 'n', isCreate: true, run: openCapture }],
}

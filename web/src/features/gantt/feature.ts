import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const gantt: Feature = { tabs: [{ id: 'gantt', label: phrase(text, 'gantt'), path: 'gantt', order: 22 }] }

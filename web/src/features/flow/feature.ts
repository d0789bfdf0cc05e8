import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const flow: Feature = { tabs: [{ id: 'flow', label: phrase(text, 'flow'), path: 'flow', order: 56 }] }

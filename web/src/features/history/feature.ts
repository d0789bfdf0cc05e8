import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const history: Feature = { tabs: [{ id: 'history', label: phrase(text, 'history'), path: 'history', order: 800 }] }

import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const board: Feature = { tabs: [{ id: 'board', label: phrase(text, 'board'), path: 'board', order: 30 }] }

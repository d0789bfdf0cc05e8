import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const flow: Feature = { tabs: [{ id: 'flow', label: phrase(names, 'flow'), path: 'flow', order: 56 }] }

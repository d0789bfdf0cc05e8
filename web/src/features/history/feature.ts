import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const history: Feature = { tabs: [{ id: 'history', label: phrase(names, 'history'), path: 'history', order: 800 }] }

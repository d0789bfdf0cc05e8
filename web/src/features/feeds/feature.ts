import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const feeds: Feature = {
  changes: {
    'post /api/v1/feeds': phrase(names, 'made'),
    'delete /api/v1/feeds/{feed_id}': phrase(names, 'revoked'),
  },
}

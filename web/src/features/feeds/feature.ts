import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const feeds: Feature = {
  changes: {
    'post /api/v1/feeds': phrase(text, 'made'),
    'delete /api/v1/feeds/{feed_id}': phrase(text, 'revoked'),
  },
}

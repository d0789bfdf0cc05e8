import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const tokens: Feature = {
  changes: { 'post /api/v1/access-tokens': null, 'delete /api/v1/access-tokens/{token_id}': phrase(names, 'revoked') },
}

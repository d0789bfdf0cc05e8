import type { Shape, Tone } from './StatusTag'

/** How a status looks, by what it means: the name is the project's own. */
export function statusLook(status: { category: string; is_cancelled?: boolean } | undefined): { shape: Shape; tone: Tone } {
  if (status?.is_cancelled) return { shape: 'cross', tone: 'idle' }
  if (status?.category === 'done') return { shape: 'full', tone: 'good' }
  return status?.category === 'doing' ? { shape: 'half', tone: 'calm' } : { shape: 'empty', tone: 'idle' }
}

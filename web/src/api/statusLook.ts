import type { Status } from './projectSchema'

/** How a status looks wherever it stands: its tone, and a shape for those who do not see the tone. */
export function statusLook({ category, is_cancelled }: Pick<Status, 'category' | 'is_cancelled'>) {
  if (is_cancelled) return { tone: 'idle', shape: 'cross' } as const
  return LOOKS[category]
}

const LOOKS = {
  todo: { tone: 'idle', shape: 'empty' },
  doing: { tone: 'calm', shape: 'half' },
  done: { tone: 'good', shape: 'full' },
} as const

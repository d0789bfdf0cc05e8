import { QueryClient } from '@tanstack/react-query'
import { isProblem } from './problem'

const STALE_AFTER = 30_000
const MOST_RETRIES = 2

/** Refusals are answers, not accidents: only what may heal by itself is tried again. */
function mayHeal(failures: number, error: unknown): boolean {
  const isRefusal = isProblem(error) && error.status >= 400 && error.status < 500
  return !isRefusal && failures < MOST_RETRIES
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: STALE_AFTER, retry: mayHeal },
      mutations: { retry: false },
    },
  })
}

import { MutationCache, QueryClient } from '@tanstack/react-query'
import { showToast } from '@/lib/toasts'
import { isProblem } from './problem'

declare module '@tanstack/react-query' {
  interface Register {
    /** `saysProblem`: the part shows a refusal itself (a form); all others are said in a toast. */
    mutationMeta: { saysProblem?: boolean }
  }
}

const STALE_AFTER = 30_000
const MOST_RETRIES = 2
const SAID_FOR = 8_000
const STALE = 412

/** Refusals are answers, not accidents: only what may heal by itself is tried again. */
function mayHeal(failures: number, error: unknown): boolean {
  const isRefusal = isProblem(error) && error.status >= 400 && error.status < 500
  return !isRefusal && failures < MOST_RETRIES
}

/** `unreachable` is what to say when the server did not answer at all. */
export function createQueryClient(unreachable: () => string): QueryClient {
  const queries: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      onError(error, _variables, _result, mutation) {
        // Somebody else saved first: show what they saved.
        if (isProblem(error) && error.status === STALE) void queries.invalidateQueries()
        if (mutation.meta?.saysProblem) return
        const text = isProblem(error) && error.status === 0 ? unreachable() : error.message
        showToast({ id: `problem ${mutation.mutationId}`, text, tone: 'bad', lasting: SAID_FOR })
      },
    }),
    defaultOptions: {
      queries: { staleTime: STALE_AFTER, retry: mayHeal },
      // Without a network a write is tried at once all the same: it is kept (outbox.ts) or refused, not forgotten.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return queries
}

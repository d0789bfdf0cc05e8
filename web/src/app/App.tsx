import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Suspense } from 'react'
import { createQueryClient } from '@/api/queryClient'
import { CommandProvider } from '@/ui/commands/registry'
import { ErrorBoundary } from '@/ui/feedback/ErrorBoundary'
import { text as feedback } from '@/ui/feedback/text'
import { Appearance } from './Appearance'
import { router } from './router'
import { startWorker } from './worker'
import { text as workerText } from './shell/text'
import { ShellSkeleton } from './shell/ShellSkeleton'

const queries = createQueryClient(() => feedback[document.documentElement.lang.startsWith('en') ? 'en' : 'zh'].unreachable)

const words = () => workerText[document.documentElement.lang.startsWith('en') ? 'en' : 'zh']
void startWorker(words, (path) => void router.navigate({ to: path }))

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <ErrorBoundary>
        <Suspense fallback={<ShellSkeleton />}>
          <Appearance>
            <CommandProvider>
              <RouterProvider router={router} />
            </CommandProvider>
          </Appearance>
        </Suspense>
      </ErrorBoundary>
    </QueryClientProvider>
  )
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Language } from '@/lib/catalogue'
import { CommandProvider } from '@/ui/commands/registry'
import { LanguageProvider } from '@/ui/language'

/** Draw a part as the app would: with a language, commands and a query cache of its own. */
export function show(part: ReactNode, language: Language = 'zh'): RenderResult {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(part, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queries}>
        <LanguageProvider language={language}>
          <CommandProvider>{children}</CommandProvider>
        </LanguageProvider>
      </QueryClientProvider>
    ),
  })
}

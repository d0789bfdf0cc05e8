import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Finder } from '@/lib/feature'
import { fitting } from '@/lib/fuzzy'
import { useCommandList } from '@/ui/commands/registry'
import { usePhrase } from '@/ui/language'
import { features } from '../features'

export interface PaletteEntry {
  id: string
  group: string
  label: string
  hint?: string
  keys?: string
  run: () => void
}

const MOST_COMMANDS = 50
const PAUSE = 120
const finders: readonly Finder[] = features.flatMap((feature) => feature.finders ?? [])

/** What fits the query: commands at once, then what the server finds. */
export function usePaletteEntries(query: string): readonly PaletteEntry[] {
  const commands = useFittingCommands(query)
  const found = useFound(query.trim())
  return query.trim() === '' ? commands : [...commands, ...found]
}

function useFittingCommands(query: string): PaletteEntry[] {
  const say = usePhrase()
  const commands = useCommandList().filter((command) => !command.isHidden && (command.when?.() ?? true))
  return fitting(query, commands, (command) => [say(command.label), command.label.en, say(command.group)])
    .slice(0, MOST_COMMANDS)
    .map(({ id, group, label, keys, run }) => ({ id, group: say(group), label: say(label), keys, run }))
}

function useFound(query: string): PaletteEntry[] {
  const say = usePhrase()
  const router = useRouter()
  const settled = useSettled(query)
  const queries = finders.map(({ id, find }) => ({
    queryKey: ['palette', id, settled],
    queryFn: ({ signal }: { signal: AbortSignal }) => find(settled, signal),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  }))
  const answers = useQueries({ queries })
  return finders.flatMap(({ id, group }, at) =>
    (answers[at]?.data ?? []).map((found) => ({
      id: `${id}-${found.id}`,
      group: say(group),
      label: found.label,
      hint: found.hint,
      run: () => void router.navigate({ href: found.path }),
    })),
  )
}

/** The query once the typing pauses, so that not every letter goes to the server. */
function useSettled(query: string): string {
  const [settled, setSettled] = useState(query)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), PAUSE)
    return () => clearTimeout(timer)
  }, [query])
  return settled
}

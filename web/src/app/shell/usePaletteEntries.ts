import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Finder } from '@/lib/feature'
import type { PaletteChoice, PaletteStep } from '@/lib/paletteSteps'
import { fitting } from '@/lib/fuzzy'
import { useCommandList } from '@/ui/commands/registry'
import { usePhrase, useText } from '@/ui/language'
import { features } from '../features'
import { text } from './text'

export interface PaletteEntry extends PaletteChoice {
  group: string
}

const MOST_COMMANDS = 50
const PAUSE = 120
const finders: readonly Finder[] = features.flatMap((feature) => feature.finders ?? [])

/** What fits the query: on the chosen items, commands, then what the server finds. */
export function usePaletteEntries(query: string, subject: PaletteStep | null): readonly PaletteEntry[] {
  const { onItem } = useText(text)
  const commands = useFittingCommands(query)
  const found = useFound(query.trim())
  const acting = subject ? fittingChoices(query, subject.choices).map((choice) => ({ ...choice, id: `item-${choice.id}`, group: onItem })) : []
  return query.trim() === '' ? [...acting, ...commands] : [...acting, ...commands, ...found]
}

export function fittingChoices(query: string, choices: readonly PaletteChoice[]): PaletteChoice[] {
  return fitting(query, choices, ({ label, searched }) => [label, ...(searched ?? [])])
}

function useFittingCommands(query: string): PaletteEntry[] {
  const say = usePhrase()
  const commands = useCommandList().filter((command) => !command.isHidden && (command.when?.() ?? true))
  return fitting(query, commands, (command) => [say(command.label), command.label.en, say(command.group)])
    .slice(0, MOST_COMMANDS)
    .map(({ id, group, label, keys, run }) => ({ id, group: say(group), label: say(label), ...(keys && { keys }), run }))
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
      ...(found.hint && { hint: found.hint }),
      run: () => void router.navigate({ href: found.path }),
    })),
  )
}

/** The query once the typing pauses, so that not every letter goes to the server. */
export function useSettled(query: string): string {
  const [settled, setSettled] = useState(query)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(query), PAUSE)
    return () => clearTimeout(timer)
  }, [query])
  return settled
}

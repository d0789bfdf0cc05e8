import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PaletteStep } from '@/lib/paletteSteps'
import { fittingChoices, type PaletteEntry, useSettled } from './usePaletteEntries'

/** The answers to one step that fit what is typed: what it means by itself, the known ones, then what is found. */
export function useStepEntries(step: PaletteStep, query: string): readonly PaletteEntry[] {
  const settled = useSettled(query.trim())
  const found = useQuery({
    queryKey: ['palette step', step.title, settled],
    queryFn: ({ signal }) => step.find?.(settled, signal) ?? [],
    enabled: step.find !== undefined && settled !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const typed = step.typed?.(query.trim())
  const more = query.trim() === '' ? [] : (found.data ?? [])
  return [...(typed ? [typed] : []), ...fittingChoices(query, step.choices), ...more].map((choice) => ({ ...choice, group: '' }))
}

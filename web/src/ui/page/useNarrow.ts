import { useMedia } from './useMedia'

/** A phone: cards instead of tables. The same width as in the style sheets. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 639px)')
}

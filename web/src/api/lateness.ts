import type { Item } from './plan'

/** Open, and its finish has passed; `now` is the wall clock of the project, `2026-03-02T08:00`. */
export function isLate({ closed_at, finish }: Pick<Item, 'closed_at' | 'finish'>, now: string): boolean {
  return closed_at === null && finish !== null && finish.slice(0, 16) < now
}

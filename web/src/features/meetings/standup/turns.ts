/** Whose turn it is in a round, and for how long; `elapsed` counts seconds while it runs. */
export interface Round {
  order: readonly number[]
  place: number
  elapsed: number
  isRunning: boolean
}

export function beginRound(people: readonly number[]): Round {
  return { order: people, place: 0, elapsed: 0, isRunning: true }
}

/** To the next or the one before; null after the last. */
export function stepRound(round: Round, step: 1 | -1): Round | null {
  const place = round.place + step
  if (place >= round.order.length) return null
  return { ...round, place: Math.max(place, 0), elapsed: 0, isRunning: true }
}

export function tick(round: Round): Round {
  return round.isRunning ? { ...round, elapsed: round.elapsed + 1 } : round
}

/** `1:05`; what is over the time is negative: `-0:20`. */
export function clockText(seconds: number): string {
  const all = Math.abs(seconds)
  return `${seconds < 0 ? '-' : ''}${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}

/** Everybody once, in an order of chance. */
export function shuffled(people: readonly number[], chance: () => number = Math.random): number[] {
  return people
    .map((person) => ({ person, key: chance() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ person }) => person)
}

import type { Sprint, Unit } from '@/api/sprints'

export interface Room {
  size: number
  from: 'targetRoom' | 'velocityRoom' | 'capacity'
}

/** How much fits into a sprint: what was typed, else working time, or in points the recent velocity; null where nothing says. */
export function roomOf({ target, capacity }: Pick<Sprint, 'target' | 'capacity'>, unit: Unit, velocity: number | null): Room | null {
  if (target !== null) return { size: target, from: 'targetRoom' }
  if (unit === 'hours') return { size: capacity, from: 'capacity' }
  return velocity === null ? null : { size: velocity, from: 'velocityRoom' }
}

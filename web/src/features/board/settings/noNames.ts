import type { Names } from '../model/names'

/** Of a board that is only being made: no card, no name. */
export const NO_NAMES: Names = {
  statuses: [],
  statusById: new Map(),
  types: [],
  typeById: new Map(),
  people: [],
  personById: new Map(),
  labels: [],
  fields: [],
  projects: [],
  titleOf: String,
}

import type { Shift } from './shifts'

export type PresetName = 'fiveDays' | 'sixDays' | 'everyDay' | 'roundTheClock' | 'nights'

const OFFICE: Shift[] = [[480, 720], [780, 1020]]
const OFF: Shift[] = []

/** Usual weeks to start from, Monday first. */
export const PRESETS: Readonly<Record<PresetName, Shift[][]>> = {
  fiveDays: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, OFF, OFF],
  sixDays: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, OFF],
  everyDay: Array.from({ length: 7 }, () => OFFICE),
  roundTheClock: Array.from({ length: 7 }, () => [[0, 1440]]),
  nights: [[[1320, 1800]], [[1320, 1800]], [[1320, 1800]], [[1320, 1800]], [[1320, 1800]], OFF, OFF],
}

export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[]

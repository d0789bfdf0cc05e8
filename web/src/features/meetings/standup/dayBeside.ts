const DAY_MS = 86_400_000

/** A day before or after another; `2026-11-30` and 1 is `2026-12-01`. */
export function dayBeside(day: string, step: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * DAY_MS).toISOString().slice(0, 10)
}

/** Minutes as hours with at most two decimals: `480` is `8`, `450` is `7.5`. */
export function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100)
}

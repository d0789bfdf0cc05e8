const PARTS = 4
const STEPS = [1, 2, 5, 10]

/** The marks of an axis: whole steps from nothing to a top that nothing exceeds. */
export function ticksOf(values: readonly number[]): readonly number[] {
  const most = Math.max(1, ...values)
  const scale = 10 ** Math.floor(Math.log10(most / PARTS))
  const wanted = STEPS.map((each) => each * scale).find((each) => each >= most / PARTS) ?? scale
  const step = Math.max(1, wanted)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => place * step)
}

/** How well `query` fits `label`: higher is better, 0 is not at all. Letters must appear in order. */
export function fitness(query: string, label: string): number {
  const wanted = query.toLowerCase().replaceAll(/\s/g, '')
  const text = label.toLowerCase()
  if (wanted === '') return 1
  const at = text.indexOf(wanted)
  if (at >= 0) return 100 - Math.min(at, 50) + (at === 0 ? 50 : 0)
  let position = -1
  let score = 20
  for (const letter of wanted) {
    const next = text.indexOf(letter, position + 1)
    if (next < 0) return 0
    const startsWord = next === 0 || /[\s./_-]/.test(text[next - 1] ?? '')
    score += startsWord ? 5 : next === position + 1 ? 2 : -1
    position = next
  }
  return Math.max(score, 1)
}

/** The fitting ones, best first; equal ones keep their order. */
export function fitting<T>(query: string, choices: readonly T[], textOf: (choice: T) => readonly string[]): T[] {
  const rated = choices.map((choice) => ({ choice, rate: Math.max(...textOf(choice).map((text) => fitness(query, text))) }))
  return rated
    .filter(({ rate }) => rate > 0)
    .toSorted((one, other) => other.rate - one.rate)
    .map(({ choice }) => choice)
}

/** Items of one project that a command would act on. */
export interface ChosenItems {
  projectId: number
  ids: readonly number[]
}

type Reader = () => readonly ChosenItems[]

const readers: Reader[] = []

/** A page tells what is selected or has the focus on it, asked when a command is about to act. */
export function offerItems(reader: Reader): () => void {
  readers.push(reader)
  return () => void readers.splice(readers.indexOf(reader), 1)
}

/** What commands act on: of the page that came last and has something to offer. */
export function chosenItems(): readonly ChosenItems[] {
  for (const reader of readers.toReversed()) {
    const chosen = reader().filter(({ ids }) => ids.length > 0)
    if (chosen.length > 0) return chosen
  }
  return []
}

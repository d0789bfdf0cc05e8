import { isProblem } from './problem'

/** A text as the server has it. */
export interface Standing {
  version: number
  text: string
}

/** `theirs` is what somebody else wrote meanwhile; nothing was saved then. */
export type SavedText = { theirs: null } | { theirs: string }

interface Save {
  /** The text as it was when writing began. */
  base: string
  written: string
  /** The text as the page knows it now; live updates may have changed it since. */
  standing: Standing
  send: (version: number) => Promise<unknown>
  /** The text in the row that a refusal (412) brings along. */
  standingIn: (current: unknown) => Standing
}

const STALE = 412
const MOST_TRIES = 4

/**
 * Saves a longer text so that nobody's is lost: where somebody else changed the same text since `base`, nothing is written.
 * Where they only changed something else of the row, it is tried again on the newer version. Other refusals are thrown.
 */
export async function saveText({ base, written, standing, send, standingIn }: Save): Promise<SavedText> {
  let known = standing
  for (let tries = 1; ; tries += 1) {
    if (known.text === written) return { theirs: null }
    if (known.text !== base) return { theirs: known.text }
    try {
      await send(known.version)
      return { theirs: null }
    } catch (error) {
      if (!isProblem(error) || error.status !== STALE || !error.problem.current || tries === MOST_TRIES) throw error
      known = standingIn(error.problem.current)
    }
  }
}

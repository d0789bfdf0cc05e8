import { changes } from './textDiff'

/** Two people's versions of one text as one; `isClean` when they did not touch the same lines. */
export interface Merged {
  text: string
  isClean: boolean
}

/** What one version makes of each line of the original: what replaces it, and what stands before it. */
interface Edits {
  /** By line of the original; the last is what was added at the end. */
  before: string[][]
  isKept: boolean[]
}

/** Lines that only one of both changed are taken from them; where both did, both stand there, mine first. */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  const lines = base.split('\n')
  const [one, other] = [editsOf(lines, mine.split('\n')), editsOf(lines, theirs.split('\n'))]
  const merged: string[] = []
  let isClean = true
  for (let place = 0; place <= lines.length; place += 1) {
    const [added, alsoAdded] = [one.before[place] ?? [], other.before[place] ?? []]
    const areEqual = added.join('\n') === alsoAdded.join('\n')
    merged.push(...added, ...(areEqual ? [] : alsoAdded))
    if (added.length > 0 && alsoAdded.length > 0 && !areEqual) isClean = false
    const line = lines[place]
    if (line !== undefined && one.isKept[place] && other.isKept[place]) merged.push(line)
  }
  return { text: merged.join('\n'), isClean }
}

function editsOf(lines: readonly string[], version: readonly string[]): Edits {
  const edits: Edits = { before: Array.from({ length: lines.length + 1 }, () => []), isKept: lines.map(() => true) }
  let place = 0
  for (const { kind, text } of changes(lines, version)) {
    if (kind === 'added') edits.before[place]?.push(text)
    else {
      if (kind === 'removed') edits.isKept[place] = false
      place += 1
    }
  }
  return edits
}

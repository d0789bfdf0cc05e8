/** A run of text that is in both versions, only in the new one, or only in the old one. */
export interface Change {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Beyond this many steps a comparison word by word would keep the page waiting. */
const MOST_STEPS = 4_000_000
const WORDS = /\p{Script=Han}|[\p{L}\p{N}_]+|\s+|./gsu

/** What became of a text: Chinese character by character, other scripts word by word. */
export function textChanges(before: string, after: string): Change[] {
  return joined(changes(before.match(WORDS) ?? [], after.match(WORDS) ?? []))
}

/** The same for any parts, such as lines; each part stands for itself. */
export function changes(before: readonly string[], after: readonly string[]): Change[] {
  const start = commonStart(before, after)
  const end = commonEnd(before.slice(start), after.slice(start))
  const old = before.slice(start, before.length - end)
  const fresh = after.slice(start, after.length - end)
  return [...before.slice(0, start).map(same), ...different(old, fresh), ...before.slice(before.length - end).map(same)]
}

function different(old: readonly string[], fresh: readonly string[]): Change[] {
  if (old.length * fresh.length > MOST_STEPS) return [...old.map(removed), ...fresh.map(added)]
  const lengths = commonLengths(old, fresh)
  const found: Change[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      found.push(same(old[i] ?? ''))
      i += 1
      j += 1
    } else if (j >= fresh.length || (i < old.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      found.push(removed(old[i] ?? ''))
      i += 1
    } else {
      found.push(added(fresh[j] ?? ''))
      j += 1
    }
  }
  return found
}

/** `[i][j]` is how much the rests from `i` and `j` have in common. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row) row[j] = old[i] === fresh[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  }
  return lengths
}

function at(lengths: readonly Uint32Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length += 1
  return length
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  return commonStart(one.toReversed(), other.toReversed())
}

function joined(found: readonly Change[]): Change[] {
  const runs: Change[] = []
  for (const change of found) {
    const last = runs.at(-1)
    if (last?.kind === change.kind) last.text += change.text
    else runs.push({ ...change })
  }
  return runs
}

const same = (text: string): Change => ({ kind: 'same', text })
const added = (text: string): Change => ({ kind: 'added', text })
const removed = (text: string): Change => ({ kind: 'removed', text })

/** What this browser has written, newest last, so that it can be undone and redone. */
export interface Change {
  id: string
  /** `patch /api/v1/items/{item_id}`: what was written, for saying so in words. */
  operation: string
  direction: 'done' | 'undone' | 'redone'
}

type Listener = (change: Change) => void

const DEEPEST = 100
let done: Change[] = []
let undone: Change[] = []
const listeners = new Set<Listener>()

let writesUnderWay = 0
let waiting: (() => void)[] = []

/** A write is under way until its answer has been read: only then is it known which change was ours. */
export function trackWrite<Answer>(answer: Promise<Answer>): Promise<Answer> {
  writesUnderWay += 1
  const end = () => {
    writesUnderWay -= 1
    if (writesUnderWay > 0) return
    const runs = waiting
    waiting = []
    for (const run of runs) run()
  }
  // One turn later, because whoever asked reads the answer first.
  answer.then(
    () => setTimeout(end),
    () => setTimeout(end),
  )
  return answer
}

/** Run now, or once every write under way is answered: the server's hint often comes before its answer. */
export function onceAnswered(run: () => void): void {
  if (writesUnderWay === 0) run()
  else waiting.push(run)
}

/** A fresh write: it can be undone, and nothing can be redone any more. */
export function remember(change: Change): void {
  done = [...done, change].slice(-DEEPEST)
  undone = []
  announce(change)
}

/** Written by this browser, so its pages know already. */
export function isOwnChange(id: string): boolean {
  return [...done, ...undone].some((change) => change.id === id)
}

export function nextUndo(): Change | undefined {
  return done.at(-1)
}

export function nextRedo(): Change | undefined {
  return undone.at(-1)
}

/** `change` was taken back by the change set `inverse`, whose undo is the redo. */
export function rememberUndo(change: Change, inverse: string): void {
  done = done.filter((other) => other.id !== change.id)
  undone = [...undone, { ...change, id: inverse }]
  announce({ ...change, id: inverse, direction: 'undone' })
}

export function rememberRedo(change: Change, repeated: string): void {
  undone = undone.filter((other) => other.id !== change.id)
  done = [...done, { ...change, id: repeated }]
  announce({ ...change, id: repeated, direction: 'redone' })
}

/** Somebody changed it since: it can no longer be taken back. */
export function forget(change: Change): void {
  done = done.filter((other) => other.id !== change.id)
  undone = undone.filter((other) => other.id !== change.id)
}

export function onChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function announce(change: Change): void {
  for (const listener of listeners) listener(change)
}

/** Start afresh: somebody else signed in, or another test runs. */
export function clearChanges(): void {
  done = []
  undone = []
}

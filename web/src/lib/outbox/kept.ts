/** One write that could not leave yet, or that the server did not take. */
export interface Kept {
  /** Also its `Idempotency-Key`: sent twice, it counts once. */
  id: string
  /** Whose it is: nobody else signed in here sends or sees it. */
  person: number
  method: string
  path: string
  body: Record<string, unknown>
  /** What `If-Match` says; null where something new is made. */
  match: string | null
  at: string
  state: 'waiting' | 'conflict' | 'refused'
  /** Why it was not taken, in the reader's words. */
  reason: string
  /** The row as it is now, where somebody changed it first. */
  current: Record<string, unknown> | null
}

const CREATES = /^\/api\/v1\/(projects\/\d+\/(items|outlines)|items\/\d+\/comments)$/
const EDITS = /^\/api\/v1\/items\/\d+$/

/** Which writes are kept when the network is gone: what people capture, say and change of an item. */
export function isKeepable(method: string, path: string): boolean {
  return method === 'POST' ? CREATES.test(path) : method === 'PATCH' && EDITS.test(path)
}

/** What somebody wrote in it, for showing it again; `names` are the words for fields. */
export function wordsOf({ body }: Kept, names: Readonly<Record<string, string>>): string {
  const { body: comment, lines } = body as { body?: string; lines?: { title: string }[] }
  if (comment !== undefined) return comment
  if (lines) return lines.map((line) => line.title).join('\n')
  return fieldsIn(body, Object.keys(body), names)
}

/** `标题: 联调`, one line for each of these fields that holds something. */
export function fieldsIn(row: Readonly<Record<string, unknown>>, fields: readonly string[], names: Readonly<Record<string, string>>): string {
  const told = fields.filter((field) => row[field] !== null && row[field] !== undefined && !field.endsWith('_id'))
  return told.map((field) => `${names[field] ?? field}: ${typeof row[field] === 'string' ? row[field] : JSON.stringify(row[field])}`).join('\n')
}

/** `ERP-12` of the row that was changed meanwhile, for a link. */
export function itemIdOf({ path }: Kept): number | null {
  const id = /^\/api\/v1\/items\/(\d+)/.exec(path)?.[1]
  return id === undefined ? null : Number(id)
}

/** Whether the row is as the edit wants it: the answer was lost, not the edit. */
export function isDone({ body, current }: Kept): boolean {
  return current !== null && Object.entries(body).every(([name, value]) => JSON.stringify(current[name]) === JSON.stringify(value))
}

/** Later edits of the same row go on from what the earlier one made of it. */
export function withVersion(others: readonly Kept[], sent: Kept, version: number): Kept[] {
  return others.filter(({ path, match }) => path === sent.path && match !== null && match === sent.match).map((other) => ({ ...other, match: `"${version}"` }))
}

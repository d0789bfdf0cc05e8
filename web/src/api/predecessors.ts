import type { NewPredecessor } from '@/api/itemWrites'
import type { Item, Link } from '@/api/plan'
import { parseDuration } from '@/lib/duration'

type LinkType = Link['type']
type Lag = Pick<Link, 'lag' | 'lag_unit'>

/** What numbers in the text mean. */
export interface Naming {
  /** `ERP` of `ERP-12`. */
  projectKey: string
  minutesPerDay: number
  byNumber: (number: number) => Item | undefined
  byWbs: (wbs: string) => Item | undefined
}

/** Why a part cannot be read: `work.…` refusals (cycles, doubles in the tree) come from the server. */
export interface Unreadable {
  reason: 'form' | 'unknown' | 'self' | 'twice'
  part: string
}

export type Reading = { predecessors: NewPredecessor[] } | Unreadable

const ELAPSED_DAY = 24 * 60
const PART = /^(?:([a-z][a-z0-9]*)-)?(\d+(?:\.\d+)*)\s*(fs|ss|ff|sf)?\s*(?:([+-])\s*(.+))?$/i
const PERCENT = /^(\d+)\s*(?:%(e?)|(e?)%)$/i
const ELAPSED = /^([\d.]+)\s*(?:e|日历|自然)\s*([a-z]+|\p{Script=Han}+)$/iu

/** `3FS+2d; 5, ERP-12SS-50%, 1.2.3FF+1ed`: the items that `successor` waits for. */
export function parsePredecessors(text: string, successor: Item, naming: Naming): Reading {
  const parts = text.normalize('NFKC').split(/[,;、\n]/).map((part) => part.trim()).filter(Boolean)
  const predecessors: NewPredecessor[] = []
  for (const part of parts) {
    const read = readPart(part, naming)
    if ('reason' in read) return read
    if (read.predecessor_id === successor.id) return { reason: 'self', part }
    if (predecessors.some((other) => other.predecessor_id === read.predecessor_id)) return { reason: 'twice', part }
    predecessors.push(read)
  }
  return { predecessors }
}

function readPart(part: string, naming: Naming): NewPredecessor | Unreadable {
  const [match, key, place = '', type = 'FS', sign, amount] = PART.exec(part) ?? []
  const lag = amount === undefined ? NO_LAG : readLag(amount.trim(), sign === '-' ? -1 : 1, naming.minutesPerDay)
  if (match === undefined || lag === null || (key && place.includes('.'))) return { reason: 'form', part }
  const isOurs = key === undefined || key.toUpperCase() === naming.projectKey.toUpperCase()
  const item = isOurs ? (place.includes('.') ? naming.byWbs(place) : naming.byNumber(Number(place))) : undefined
  if (!item) return { reason: 'unknown', part }
  return { predecessor_id: item.id, type: type.toUpperCase() as LinkType, ...lag }
}

const NO_LAG: Lag = { lag: 0, lag_unit: 'working' }

function readLag(amount: string, sign: number, minutesPerDay: number): Lag | null {
  const [percent, share, after, before] = PERCENT.exec(amount) ?? []
  if (percent) return { lag: sign * Number(share), lag_unit: after || before ? 'elapsed_percent' : 'percent' }
  const [elapsed, number, unit] = ELAPSED.exec(amount) ?? []
  const minutes = elapsed ? parseDuration(`${number}${unit}`, ELAPSED_DAY) : parseDuration(amount, minutesPerDay)
  return minutes === null ? null : { lag: sign * minutes, lag_unit: elapsed ? 'elapsed' : 'working' }
}

/** The links into one item as people write them: `3, 5SS+2d`. */
export function formatPredecessors(links: readonly Link[], numberOf: (id: number) => number | undefined, minutesPerDay: number): string {
  return links
    .flatMap((link) => {
      const number = numberOf(link.predecessor_id)
      return number === undefined ? [] : [{ number, said: `${number}${formatRelation(link, minutesPerDay)}` }]
    })
    .toSorted((one, other) => one.number - other.number)
    .map(({ said }) => said)
    .join(', ')
}

function formatRelation({ type, lag, lag_unit }: Link, minutesPerDay: number): string {
  if (lag === 0) return type === 'FS' ? '' : type
  return `${type}${lag < 0 ? '-' : '+'}${formatLag(Math.abs(lag), lag_unit, minutesPerDay)}`
}

function formatLag(lag: number, unit: Lag['lag_unit'], minutesPerDay: number): string {
  if (unit === 'percent') return `${lag}%`
  if (unit === 'elapsed_percent') return `${lag}e%`
  const isElapsed = unit === 'elapsed'
  const [size, sign] = [[isElapsed ? ELAPSED_DAY : minutesPerDay, 'd'], [60, 'h'], [1, 'm']].find(([length]) => lag % Number(length) === 0) ?? [1, 'm']
  return `${lag / Number(size)}${isElapsed ? 'e' : ''}${sign}`
}

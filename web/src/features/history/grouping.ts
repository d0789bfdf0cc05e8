import type { components } from '@/api/schema'
import { type Day, dayIn } from '@/lib/dates'

export type Happened = components['schemas']['HappenedOut']

/** Everything that one gesture changed, newest first. */
export interface Gesture {
  changeSet: string
  byId: number
  byName: string
  at: string
  events: readonly Happened[]
}

/** A kind of thing that happened in a gesture, and how often. */
export interface Tally {
  sentence: string
  count: number
}

/** Events that stand together and belong to one change set become one gesture. */
export function gesturesOf(events: readonly Happened[]): Gesture[] {
  const gestures: { gesture: Gesture; events: Happened[] }[] = []
  for (const event of events) {
    const last = gestures.at(-1)
    if (last?.gesture.changeSet === event.change_set) last.events.push(event)
    else {
      const own = [event]
      gestures.push({ gesture: { changeSet: event.change_set, byId: event.by_id, byName: event.by_name, at: event.at, events: own }, events: own })
    }
  }
  return gestures.map(({ gesture }) => gesture)
}

/** The gestures of each day, by the reader's clock. */
export function byDay(gestures: readonly Gesture[], timeZone: string): { day: Day; gestures: Gesture[] }[] {
  const days: { day: Day; gestures: Gesture[] }[] = []
  for (const gesture of gestures) {
    const day = dayIn(timeZone, Date.parse(gesture.at))
    const last = days.at(-1)
    if (last?.day === day) last.gestures.push(gesture)
    else days.push({ day, gestures: [gesture] })
  }
  return days
}

/** What happened, each sentence once, the most frequent first. */
export function tallyOf({ events }: Gesture): Tally[] {
  const counts = new Map<string, number>()
  for (const { sentence } of events) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return Array.from(counts, ([sentence, count]) => ({ sentence, count })).toSorted((one, other) => other.count - one.count)
}

/** The items that a gesture touched, each once, in the order of its events. */
export function itemsOf({ events }: Gesture): { id: number; key: string; title: string }[] {
  const found = new Map<number, { id: number; key: string; title: string }>()
  for (const { item_id, item_key, item_title } of events) if (item_id !== null) found.set(item_id, { id: item_id, key: item_key, title: item_title })
  return [...found.values()]
}

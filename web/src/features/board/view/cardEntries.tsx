import { StopOutlined } from '@ant-design/icons'
import type { Item } from '@/api/plan'
import type { MenuEntry } from '@/ui/menu/types'
import { StatusShape } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import type { Arrangement } from '../model/arrange'
import { type Names, valueOf } from '../model/names'
import type { Place } from '../model/places'
import type { text } from '../text'
import type { CellPlace } from './Cell'

interface Acts {
  canEdit: boolean
  allows: (place: CellPlace) => boolean
  move: (place: CellPlace) => void
  block: () => void
  /** Opens the menu of lanes, where they are many. */
  chooseLane: () => void
}

const MOST_LANES = 6

type Words = (typeof text)['zh']

/** 移动到…: the way for those who neither drag nor use the keyboard mode; and the flag. */
export function cardEntries(item: Item, { columns, lanes }: Arrangement, t: Words, acts: Acts, names: Names): MenuEntry[] {
  const isHere = (place: Place) => valueOf(item, place.field, names) === place.value
  const lane = lanes.map(({ place }) => place).find((place) => place !== null && isHere(place)) ?? null
  const others = columns.map(({ place }) => place).filter((place) => !isHere(place) && acts.allows({ column: place, lane }))
  const otherLanes = lanesFor(item, { columns, lanes }, acts, names)
  const laneEntries = (): MenuEntry[] => {
    if (otherLanes.length > MOST_LANES) return [{ id: 'lanes', label: t.chooseLane, run: acts.chooseLane }]
    return otherLanes.length === 0 ? [] : [{ id: 'lanes', heading: t.toLane }, ...otherLanes]
  }
  return [
    ...(others.length > 0 ? [{ id: 'to', heading: t.moveTo }, ...others.map((place) => entry(place, () => acts.move({ column: place, lane })))] : []),
    ...laneEntries(),
    ...(acts.canEdit ? [{ id: 'line', heading: null }, { id: 'block', label: item.is_blocked ? t.unblock : t.block, icon: <StopOutlined />, keys: 'b', run: acts.block }] : []),
  ]
}

/** The lanes that a card can go to within its column. */
export function lanesFor(item: Item, { columns, lanes }: Arrangement, { allows, move }: Pick<Acts, 'allows' | 'move'>, names: Names): MenuEntry[] {
  const isHere = (place: Place) => valueOf(item, place.field, names) === place.value
  const column = columns.find(({ place }) => isHere(place))?.place
  if (!column) return []
  return lanes.flatMap(({ place }) => (place !== null && !isHere(place) && allows({ column, lane: place }) ? [entry(place, () => move({ column, lane: place }))] : []))
}

function entry(place: Place, run: () => void): MenuEntry {
  return { id: `${place.field} ${place.key}`, label: place.label, ...(place.status && { icon: <StatusShape shape={statusLook(place.status).shape} /> }), run }
}

import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '@/api/client'
import type { Changed, Item } from '@/api/plan'
import type { components } from '@/api/schema'
import { wallClockAt } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { sinceWith } from '../model/age'
import { byId, type ChoiceField, type Names, type StatusName } from '../model/names'
import type { Cards, CardStore } from './cards'

type WallOut = components['schemas']['Wall']
interface WallProject {
  id: number
  key: string
  name: string
  time_zone: string
  can_edit: boolean
}

const MINUTES_PER_DAY = 480
const wallOf = (boardId: number) => ({ params: { path: { board_id: boardId } } })

/** The cards of a board over projects, with the names on them. */
export function useWall(boardId: number): Cards {
  const { data } = api.useSuspenseQuery('get', '/api/v1/boards/{board_id}/cards', wallOf(boardId))
  const store = useWallStore(boardId)
  const { now } = useClock()
  const { statuses, types, people, labels, fields, projects: covered } = data
  const names = useMemo(() => namesOf({ statuses, types, people, labels, fields, projects: covered }), [statuses, types, people, labels, fields, covered])
  return useMemo(() => {
    const projects = new Map((data.projects as unknown as WallProject[]).map((project) => [project.id, project]))
    const walls = new Map<string, string>()
    const wallNow = ({ project_id }: Item) => {
      const zone = projects.get(project_id)?.time_zone ?? 'UTC'
      const known = walls.get(zone) ?? wallClockAt(zone, now)
      walls.set(zone, known)
      return known
    }
    const since = new Map(Object.entries(data.since).map(([id, at]) => [Number(id), at]))
    const canEdit = (item: Item) => projects.get(item.project_id)?.can_edit === true
    return { items: data.cards, names, since, wallNow, canEdit, minutesPerDay: MINUTES_PER_DAY, store, isCut: data.is_cut }
  }, [data, names, store, now])
}

function namesOf(wall: Omit<WallOut, 'cards' | 'is_cut' | 'since'>): Names {
  const statuses = wall.statuses as unknown as StatusName[]
  const types = wall.types as unknown as Names['types']
  const people = wall.people as unknown as Names['people']
  return {
    statuses,
    statusById: byId(statuses),
    types,
    typeById: byId(types),
    people,
    personById: byId(people),
    labels: wall.labels as unknown as Names['labels'],
    fields: mergedFields(wall.fields as unknown as ChoiceField[]),
    projects: wall.projects as unknown as WallProject[],
    titleOf: String,
  }
}

/** Projects have fields of the same key with options of their own: one field with all of them. */
function mergedFields(fields: readonly ChoiceField[]): ChoiceField[] {
  const merged = new Map<string, ChoiceField>()
  for (const field of fields) {
    const known = merged.get(field.key)
    const more = field.options.filter(({ key }) => !known?.options.some((option) => option.key === key))
    merged.set(field.key, known ? { ...known, options: [...known.options, ...more] } : field)
  }
  return [...merged.values()]
}

function useWallStore(boardId: number): CardStore {
  const queries = useQueryClient()
  return useMemo(() => {
    const { queryKey } = api.queryOptions('get', '/api/v1/boards/{board_id}/cards', wallOf(boardId))
    const change = (row: (card: Item) => Item) => queries.setQueryData<WallOut>(queryKey, (wall) => wall && { ...wall, cards: wall.cards.map(row) })
    return {
      scope: `cards of board ${boardId}`,
      find: (id) => queries.getQueryData<WallOut>(queryKey)?.cards.find((card) => card.id === id),
      sinceOf: (id) => queries.getQueryData<WallOut>(queryKey)?.since[id],
      put: (item, since) => {
        change((card) => (card.id === item.id ? item : card))
        queries.setQueryData<WallOut>(queryKey, (wall) => wall && (wall.since[item.id] === since ? wall : { ...wall, since: sinceWith(wall.since, item.id, since) }))
      },
      merge: ({ items }: Changed) => {
        const changed = byId(items)
        change((card) => changed.get(card.id) ?? card)
      },
      refresh: () => void queries.invalidateQueries({ queryKey }),
    }
  }, [queries, boardId])
}

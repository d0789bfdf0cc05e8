import { client } from '@/api/client'
import type { PaletteChoice } from '@/lib/paletteSteps'
import { showToast } from '@/lib/toasts'
import type { Acting } from './fieldSteps'

const path = (item_id: number) => ({ params: { path: { item_id } } })

interface Whole extends Acting {
  copied: string
  onOpen: (itemId: number) => void
}

/** What is done with items as a whole and changes none of their fields. */
export function reachingChoices({ rows, t, copied, onOpen }: Whole): PaletteChoice[] {
  const items = rows.flatMap((one) => one.items)
  const copy = (text: string) => () => void navigator.clipboard.writeText(text).then(() => showToast({ id: 'copied', text: copied, tone: 'plain', lasting: 2_000 }))
  const [first] = items
  const each = (send: (id: number) => Promise<unknown>) => () => void Promise.all(items.map(({ id }) => send(id)))
  return [
    ...(items.length === 1 && first ? [{ id: 'open', label: t.open, searched: ['open'], run: () => onOpen(first.id) }] : []),
    { id: 'link', label: t.copyLink, searched: ['copy link'], run: copy(items.map(({ key }) => `${location.origin}/items/${key}`).join('\n')) },
    { id: 'key', label: t.copyKey, searched: ['copy key'], run: copy(items.map(({ key }) => key).join('\n')) },
    { id: 'watch', label: t.watch, searched: ['watch'], run: each((id) => client.PUT('/api/v1/items/{item_id}/watch', path(id))) },
    { id: 'unwatch', label: t.unwatch, searched: ['unwatch'], run: each((id) => client.DELETE('/api/v1/items/{item_id}/watch', path(id))) },
    { id: 'mute', label: t.mute, searched: ['mute'], run: each((id) => client.PUT('/api/v1/items/{item_id}/mute', path(id))) },
    { id: 'unmute', label: t.unmute, searched: ['unmute'], run: each((id) => client.DELETE('/api/v1/items/{item_id}/mute', path(id))) },
  ]
}

/** Duplicate, and the trash. */
export function copyingChoices({ rows, writesOf, t }: Acting): PaletteChoice[] {
  const duplicate = () => {
    for (const { project, items } of rows) {
      const last = items.at(-1)
      if (last) void writesOf(project.id).copy(items.map(({ id }) => id), { parent_id: last.parent_id, after_id: last.id })
    }
  }
  const trash = () => {
    for (const { project, items } of rows) void writesOf(project.id).trash(items.map(({ id }) => id))
  }
  return [
    { id: 'duplicate', label: t.duplicate, searched: ['duplicate copy'], run: duplicate },
    { id: 'trash', label: t.trash, keys: 'delete', searched: ['delete trash'], run: trash },
  ]
}

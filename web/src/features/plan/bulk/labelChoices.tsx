import type { ItemChanges } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import type { MenuEntry } from '@/ui/menu/types'

/** A label that all have is taken from all; any other is given to those that lack it. */
export function labelChoices(items: readonly Item[], { labels }: SchemaIndex, none: string, change: (changes: ({ id: number } & ItemChanges)[]) => void): MenuEntry[] {
  if (labels.length === 0) return [{ id: 'none', heading: none }]
  return labels.map((label) => {
    const isOnAll = items.every((item) => item.label_ids.includes(label.id))
    return {
      id: String(label.id),
      label: label.name,
      isChosen: isOnAll,
      run: () =>
        change(
          items
            .filter((item) => item.label_ids.includes(label.id) === isOnAll)
            .map(({ id, label_ids }) => ({ id, label_ids: isOnAll ? label_ids.filter((other) => other !== label.id) : [...label_ids, label.id] })),
        ),
    }
  })
}

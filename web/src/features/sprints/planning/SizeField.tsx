import { useState } from 'react'
import { useItemWrites } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import { saySize, sizeOf, type Unit } from '@/api/sprints'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import styles from '../sprints.module.css'
import { text } from '../text'

interface Props {
  item: Item
  projectId: number
  unit: Unit
  canEdit: boolean
}

const MINUTES = 60

/** The size of an item, typed where it stands: a number and Enter. */
export function SizeField({ item, projectId, unit, canEdit }: Props) {
  const t = useText(text)
  const { edit } = useItemWrites(projectId)
  const size = sizeOf(item, unit)
  const said = size === null ? '' : saySize(size, unit)
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    const value = typed === null ? undefined : numberOf(typed)
    setTyped(null)
    if (value === undefined || typed === said) return
    void edit(item, unit === 'hours' ? { estimate: value === null ? null : Math.round(value * MINUTES) } : { values: { points: value } })
  }
  if (!canEdit) return <span className={styles['size']}>{said || '–'}</span>
  return (
    <input
      className={styles['size']}
      inputMode="decimal"
      aria-label={t.estimate(item.title)}
      placeholder="–"
      title={said ? undefined : t.unestimatedMark}
      value={typed ?? said}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={save}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') setTyped(null)
        event.stopPropagation()
      }}
    />
  )
}

/** Null empties; undefined is no number. */
function numberOf(typed: string): number | null | undefined {
  const words = typed.normalize('NFKC').trim()
  if (words === '') return null
  const value = Number(words)
  return Number.isFinite(value) && value >= 0 && value < 10_000 ? value : undefined
}

import { useItemWrites } from '@/api/itemWrites'
import { useSchema } from '@/api/projectSchema'
import { totalsOf } from '@/api/sprints'
import { isComposing } from '@/lib/keyboard'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { useText } from '@/ui/language'
import styles from '../sprints.module.css'
import { text } from '../text'
import { useSize } from '../useSize'
import { SpotRows, type SpotRowsProps } from './SpotRows'

interface Props extends Omit<SpotRowsProps, 'label' | 'children'> {
  isNarrowed: boolean
  /** The type of what is typed here, when not every type stands in the backlog. */
  typeKeys: readonly string[]
}

/** The backlog: in order, and a line to add to it. */
export function BacklogPane({ isNarrowed, typeKeys, ...rows }: Props) {
  const t = useText(text)
  const say = useSize(rows.unit)
  const { create } = useItemWrites(rows.projectId)
  const { types } = useSchema(rows.projectId)
  const totals = totalsOf(rows.list.items, rows.unit)
  const type = types.find(({ key }) => key === typeKeys[0])
  const add = async (title: string) => (await create({ title, ...(type && { type_id: type.id }) })) !== undefined
  return (
    <section className={styles['pane']} aria-label={t.backlog}>
      <header className={styles['paneHead']}>
        <h2>{t.backlog}</h2>
        <span className={styles['faint']}>
          {t.items(totals.count)} · {say(totals.size)}
          {totals.unestimated > 0 && ` · ${t.unestimated(totals.unestimated)}`}
        </span>
      </header>
      <SpotRows {...rows} label={t.backlog}>
        {isNarrowed ? <EmptyState title={t.noMatch} /> : <EmptyState title={t.backlogEmpty}>{t.backlogEmptyHint}</EmptyState>}
      </SpotRows>
      {rows.canPlan && <NewItem onAdd={add} />}
    </section>
  )
}

function NewItem({ onAdd }: { onAdd: (title: string) => Promise<boolean> }) {
  const t = useText(text)
  return (
    <input
      className={styles['newItem']}
      maxLength={500}
      aria-label={t.newItem}
      placeholder={t.newItem}
      onKeyDown={(event) => {
        const input = event.currentTarget
        const title = input.value.trim()
        event.stopPropagation()
        if (isComposing(event.nativeEvent) || event.key !== 'Enter' || !title) return
        input.value = ''
        void onAdd(title).then((isAdded) => {
          if (!isAdded) input.value = title
        })
      }}
    />
  )
}

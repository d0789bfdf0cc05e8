import type { ItemWrites } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import type { ChartFacts } from '../chart/facts'
import type { Change } from '../chart/gestures'
import { text } from '../text'
import type { useChartEvents } from '../useChartEvents'
import { WhyCard } from '../why/WhyCard'
import { AtPoint } from './AtPoint'
import { DayCard, type DayField } from './DayCard'
import { LinkCard } from './LinkCard'
import { ProgressMenu } from './ProgressMenu'
import { SuccessorCard } from './SuccessorCard'
import { TaskMenu } from './TaskMenu'
import type { Verbs } from './verbs'

/** What is open over the chart: the menu of a row, or a card about a row or a link. */
export type Card = { id: number; at: { x: number; y: number } } & ({ kind: 'menu' | 'why' | 'successor' | 'link' | 'progress' } | { kind: 'day'; field: DayField })

interface Props {
  card: Card
  facts: ChartFacts
  writes: ItemWrites
  commit: (changes: readonly Change[]) => Promise<void>
  events: ReturnType<typeof useChartEvents>
  verbs: Verbs | null
  onCard: (card: Card | null) => void
  onDrivers: (ids: ReadonlySet<number>) => void
}

type OnItem = Props & { item: Item; close: () => void }

const NOBODY: ReadonlySet<number> = new Set()

export function Cards(props: Props) {
  const { card, facts, writes, onCard } = props
  const t = useText(text)
  const close = () => onCard(null)
  const link = card.kind === 'link' && facts.plan.links.find((one) => one.id === card.id)
  if (link) {
    return (
      <AtPoint at={card.at} title={t.link} onClose={close}>
        <LinkCard key={link.version} link={link} plan={facts.plan} canEdit={facts.canEdit} writes={writes} onClose={close} />
      </AtPoint>
    )
  }
  const item = card.kind === 'link' ? undefined : facts.plan.byId.get(card.id)
  return item ? <CardOfItem {...props} item={item} close={close} /> : null
}

function CardOfItem(props: OnItem) {
  const { card } = props
  if (card.kind === 'menu') return <MenuCard {...props} />
  if (card.kind === 'why') return <Why {...props} />
  if (card.kind === 'day') return <Day {...props} field={card.field} />
  if (card.kind === 'progress') return props.verbs && <ProgressMenu at={card.at} percent={props.item.percent_complete} onChoose={props.verbs.setProgress} onClose={props.close} />
  return <Successor {...props} />
}

function MenuCard({ card: { id, at }, item, facts, verbs, events, onCard, close }: OnItem) {
  if (!verbs) return null
  const go = (next: Card) => () => onCard(next)
  return (
    <TaskMenu
      item={item}
      at={at}
      canEdit={facts.canEdit}
      verbs={verbs}
      onOpen={() => events.open(id)}
      // After the menu has given the focus back.
      onEdit={(columnId) => setTimeout(() => events.editCell(id, columnId))}
      onDay={(field) => onCard({ kind: 'day', field, id, at })}
      onProgress={go({ kind: 'progress', id, at })}
      onWhy={go({ kind: 'why', id, at })}
      onLink={go({ kind: 'successor', id, at })}
      onClose={close}
    />
  )
}

function Why({ card: { id, at }, facts, events, onCard, onDrivers, close }: OnItem) {
  const t = useText(text)
  const leave = () => {
    onDrivers(NOBODY)
    close()
  }
  const goTo = (other: number) => {
    events.select(other)
    onCard({ kind: 'why', id: other, at })
  }
  return (
    <AtPoint at={at} title={t.why} onClose={leave}>
      <WhyCard key={id} itemId={id} today={facts.now.slice(0, 10)} onDrivers={onDrivers} onSelect={goTo} />
    </AtPoint>
  )
}

function Day({ card: { id, at }, item, field, events, commit, close }: OnItem & { field: DayField }) {
  const t = useText(text)
  const save = (day: string | null) => {
    close()
    void commit([{ id, [field]: day && `${day}T${field === 'start' ? events.dayBounds.from : events.dayBounds.to}` }])
  }
  return (
    <AtPoint at={at} title={t[field]} onClose={close}>
      <DayCard item={item} field={field} onSave={save} />
    </AtPoint>
  )
}

function Successor({ card: { id, at }, item, facts, writes, close }: OnItem) {
  const t = useText(text)
  const connect = (successorId: number) => {
    close()
    void writes.addLink({ predecessor_id: id, successor_id: successorId, type: 'FS', lag: 0, lag_unit: 'working' })
  }
  return (
    <AtPoint at={at} title={t.linkTo} onClose={close}>
      <SuccessorCard item={item} plan={facts.plan} onChoose={connect} />
    </AtPoint>
  )
}

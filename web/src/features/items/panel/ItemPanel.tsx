import { isProblem } from '@/api/problem'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { SidePanel } from '@/ui/layout/SidePanel'
import { text } from '../text'
import { useItem } from '../useItem'
import { ItemBody } from './ItemBody'
import { ItemHeader } from './ItemHeader'

interface Props {
  itemId: number
  onClose: () => void
  onExpand: () => void
}

/** One item over the list it came from. */
export function ItemPanel({ itemId, onClose, onExpand }: Props) {
  const t = useText(text)
  const { data: item } = useItem(itemId)
  return (
    <SidePanel label={t.item(item?.key ?? '')} onClose={onClose} onExpand={onExpand} header={item && <ItemHeader item={item} onGone={onClose} />}>
      <ItemContent itemId={itemId} />
    </SidePanel>
  )
}

/** The item itself, in a panel or on a page of its own. */
export function ItemContent({ itemId }: { itemId: number }) {
  const t = useText(text)
  const { data: item, error, refetch } = useItem(itemId)
  if (isProblem(error) && error.status === 404) return <EmptyState title={t.notFound} />
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  return item ? <ItemBody key={item.id} item={item} /> : <SkeletonRows rows={8} />
}

import { Button } from 'antd'
import { useText } from '../language'
import { words } from '../text'
import styles from './list.module.css'

interface Props {
  shown: number
  /** Left out where nobody counts. */
  total?: number
  isLoading: boolean
  /** Undefined when all are shown. */
  onMore?: () => void
}

/** The foot of a paged list. */
export function LoadMore({ shown, total, isLoading, onMore }: Props) {
  const t = useText(words)
  if (!onMore) return null
  return (
    <div className={styles['more']}>
      {total !== undefined && t.shownOf(shown, total)}
      <Button loading={isLoading} onClick={onMore}>
        {t.showMore}
      </Button>
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import type { components } from '@/api/schema'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import styles from './forecast.module.css'
import { text } from './text'

/** An item that a forecast names; it opens over the page. */
export function ItemName({ item }: { item: components['schemas']['ItemReference'] }) {
  const t = useText(text)
  if (item.id === null) return <span className={styles['faint']}>{t.hidden}</span>
  return (
    <Link to="." search={withItem(item.id)} className={styles['item']} title={item.title}>
      <span className={styles['key']}>{item.key}</span>
      {item.title}
    </Link>
  )
}

import { Link } from '@tanstack/react-router'
import { withItem } from '@/lib/itemSearch'
import styles from './history.module.css'

/** An item by its key and title; a click opens it over the history. */
export function ItemLink({ item }: { item: { id: number; key: string; title: string } }) {
  return (
    <Link to="." search={withItem(item.id)} className={styles['item']} title={item.title}>
      <span className={styles['key']}>{item.key}</span> {item.title}
    </Link>
  )
}

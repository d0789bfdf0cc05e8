import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { nextSort } from '../rows/sorting'
import styles from '../plan.module.css'

interface Props {
  id: string
  title: string
  sorted: 'ascending' | 'descending' | undefined
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

/** The title of a column; a click sorts by it. By keyboard one sorts in the menu above the table. */
export function SortHeader({ id, title, sorted, sort, onSort }: Props) {
  return (
    <button type="button" tabIndex={-1} className={styles['sort']} onClick={() => onSort(nextSort(sort, id))}>
      {title}
      {sorted && (sorted === 'ascending' ? <ArrowUpOutlined aria-hidden /> : <ArrowDownOutlined aria-hidden />)}
    </button>
  )
}

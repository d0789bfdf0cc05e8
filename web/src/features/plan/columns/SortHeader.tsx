import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { withSort } from '@/ui/table/sortKeys'
import styles from '../plan.module.css'

interface Props {
  id: string
  title: string
  sorted: 'ascending' | 'descending' | undefined
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}

/** The title of a column; a click sorts by it, with Shift by it as well. By keyboard one sorts in the menu above the table. */
export function SortHeader({ id, title, sorted, sort, onSort }: Props) {
  return (
    <button type="button" tabIndex={-1} className={styles['sort']} onClick={(event) => onSort(withSort(sort, id, event.shiftKey))}>
      {title}
      {sorted && (sorted === 'ascending' ? <ArrowUpOutlined aria-hidden /> : <ArrowDownOutlined aria-hidden />)}
    </button>
  )
}

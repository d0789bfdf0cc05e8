import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import { type ArrangedColumn, type ColumnLayout, inOrder, moveColumn, plainLayout, toggleColumn } from '@/lib/columns'
import { useText } from '../language'
import { words } from '../text'
import styles from './ColumnChooser.module.css'
import { text } from './text'

interface Props {
  columns: readonly (ArrangedColumn & { title: string })[]
  layout: ColumnLayout
  onLayoutChange: (layout: ColumnLayout) => void
  /** What a reset goes back to. */
  standard?: ColumnLayout
}

/** Which columns are shown, and in which order. */
export function ColumnChooser(props: Props) {
  const t = useText(text)
  const { columns: label } = useText(words)
  return (
    <Popover trigger={['click']} placement="bottomRight" title={t.chooseColumns} content={<Choices {...props} />}>
      <Button icon={<SettingOutlined />}>{label}</Button>
    </Popover>
  )
}

function Choices({ columns, layout, onLayoutChange, standard = plainLayout }: Props) {
  const t = useText(text)
  const movable = inOrder(columns, layout).filter((column) => !column.isPinned)
  return (
    <div className={styles['choices']}>
      <ul>
        {movable.map((column, place) => (
          <li key={column.id}>
            <Checkbox checked={!layout.hidden.includes(column.id)} onChange={() => onLayoutChange(toggleColumn(layout, column.id))}>
              {column.title}
            </Checkbox>
            <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={`${t.moveUp}: ${column.title}`} disabled={place === 0} onClick={() => onLayoutChange(moveColumn(columns, layout, column.id, -1))} />
            <Button type="text" size="small" icon={<ArrowDownOutlined />} aria-label={`${t.moveDown}: ${column.title}`} disabled={place === movable.length - 1} onClick={() => onLayoutChange(moveColumn(columns, layout, column.id, 1))} />
          </li>
        ))}
      </ul>
      <Button type="link" size="small" onClick={() => onLayoutChange(standard)}>
        {t.resetColumns}
      </Button>
    </div>
  )
}

import { CloseOutlined, DownOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { type ReactNode, useState } from 'react'
import { useText } from '../language'
import { words } from '../text'
import styles from './filter.module.css'

interface Props {
  label: string
  /** What is wanted, in words; undefined while nothing is. */
  value?: string
  /** Where one chooses; `close` when the choice is made. */
  children: (close: () => void) => ReactNode
  onClear: () => void
}

/** One filter: its name, what is wanted, and a panel to choose it. */
export function FilterChip({ label, value, children, onClear }: Props) {
  const t = useText(words)
  const [isOpen, setOpen] = useState(false)
  return (
    <span className={styles['chip']} data-set={value !== undefined}>
      <Popover open={isOpen} onOpenChange={setOpen} trigger={['click']} placement="bottomLeft" content={children(() => setOpen(false))}>
        <button type="button" aria-expanded={isOpen}>
          {value === undefined ? label : `${label}: ${value}`}
          {value === undefined && <DownOutlined />}
        </button>
      </Popover>
      {value !== undefined && (
        <button type="button" aria-label={`${t.clear}: ${label}`} onClick={onClear}>
          <CloseOutlined />
        </button>
      )}
    </span>
  )
}

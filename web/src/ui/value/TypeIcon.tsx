import { BookOutlined, BugOutlined, CheckSquareOutlined, FolderOutlined, SwapOutlined, ThunderboltOutlined, WarningOutlined } from '@ant-design/icons'
import type { ComponentType } from 'react'
import styles from './value.module.css'

const ICONS: Readonly<Record<string, ComponentType>> = {
  task: CheckSquareOutlined,
  milestone: Diamond,
  summary: FolderOutlined,
  epic: ThunderboltOutlined,
  story: BookOutlined,
  defect: BugOutlined,
  risk: WarningOutlined,
  change: SwapOutlined,
}

interface Props {
  /** The name the server gives a type's icon; an unknown one looks like a task. */
  icon: string
  /** The type in words, for the title and a screen reader. */
  label: string
}

/** What kind of thing a row is. */
export function TypeIcon({ icon, label }: Props) {
  const Icon = ICONS[icon] ?? CheckSquareOutlined
  return (
    <span role="img" aria-label={label} title={label} className={styles['type']} data-icon={icon}>
      <Icon />
    </span>
  )
}

/** The field's sign for a milestone; the icon set has none. */
function Diamond() {
  return (
    <svg width="1em" height="1em" viewBox="0 0 14 14" aria-hidden>
      <path d="M7 1 13 7 7 13 1 7z" fill="currentColor" />
    </svg>
  )
}

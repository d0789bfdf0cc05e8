import { BugOutlined, CheckSquareOutlined, FlagOutlined, FolderOutlined, ReadOutlined, SwapOutlined, ThunderboltOutlined, WarningOutlined } from '@ant-design/icons'
import type { ItemType } from '@/api/projectSchema'

const ICONS: Readonly<Record<string, typeof FlagOutlined>> = {
  task: CheckSquareOutlined,
  milestone: FlagOutlined,
  summary: FolderOutlined,
  epic: ThunderboltOutlined,
  story: ReadOutlined,
  defect: BugOutlined,
  risk: WarningOutlined,
  change: SwapOutlined,
}

/** The sign of a type; its name is the title. */
export function TypeIcon({ type }: { type: ItemType | undefined }) {
  const Icon = ICONS[type?.icon ?? ''] ?? CheckSquareOutlined
  return <Icon title={type?.name ?? ''} aria-label={type?.name ?? ''} style={{ color: 'var(--text-faint)' }} />
}

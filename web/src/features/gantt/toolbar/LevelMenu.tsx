import { NodeExpandOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Plan } from '@/api/plan'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { text } from '../text'

interface Props {
  plan: Plan
  /** Show everything above this depth. */
  onLevel: (depth: number) => void
}

const MOST = 6

/** Unfolds the outline down to a level. */
export function LevelMenu({ plan, onLevel }: Props) {
  const t = useText(text)
  const deepest = plan.items.reduce((most, item) => Math.max(most, item.depth), 0)
  const levels = Array.from({ length: Math.min(deepest, MOST) }, (_, at) => ({ id: `level ${at + 1}`, label: t.level(at + 1), run: () => onLevel(at) }))
  const entries = [...levels, { id: 'line', heading: null }, { id: 'all', label: t.unfoldAll, run: () => onLevel(Infinity) }]
  return (
    <Menu label={t.levels} entries={entries}>
      <Button icon={<NodeExpandOutlined />} title={t.levels} aria-label={t.levels} />
    </Menu>
  )
}

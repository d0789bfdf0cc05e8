import { DownOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { text } from '../text'
import { PRESET_NAMES, PRESETS } from './presets'
import type { Shift } from './shifts'

export function PresetMenu({ onChoose }: { onChoose: (week: Shift[][]) => void }) {
  const t = useText(text)
  const entries = PRESET_NAMES.map((name) => ({ id: name, label: t[name], run: () => onChoose(PRESETS[name]) }))
  return (
    <Menu label={t.presets} entries={entries}>
      <Button size="small" icon={<DownOutlined />} iconPlacement="end">
        {t.presets}
      </Button>
    </Menu>
  )
}

import { EyeOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import { useText } from '@/ui/language'
import styles from '../gantt.module.css'
import { type Layer, LAYERS } from '../search'
import { text } from '../text'

interface Props {
  layers: ReadonlySet<Layer>
  onToggle: (layer: Layer) => void
}

/** What is drawn besides the bars. */
export function LayerMenu({ layers, onToggle }: Props) {
  const t = useText(text)
  const choices = (
    <ul className={styles['list']}>
      {LAYERS.map((layer) => (
        <li key={layer}>
          <Checkbox checked={layers.has(layer)} onChange={() => onToggle(layer)}>
            {t[layer]}
          </Checkbox>
        </li>
      ))}
    </ul>
  )
  return (
    <Popover trigger={['click']} placement="bottomRight" content={choices}>
      <Button icon={<EyeOutlined />}>{t.layers}</Button>
    </Popover>
  )
}

import { Checkbox, Form, InputNumber, Select } from 'antd'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import type { Place } from '../model/places'
import { PlaceName } from '../view/ColumnHead'
import { text } from './text'
import { limitName } from './values'

const MOST_COLUMNS = 40

/** How many cards each column may hold, and what happens beyond. */
export function LimitFields({ places }: { places: readonly Place[] }) {
  const t = useText(text)
  const limited = places.filter(({ status }) => status?.category !== 'done').slice(0, MOST_COLUMNS)
  return (
    <Form.Item label={t.limits} extra={t.limitsHint}>
      <div className={styles['limits']}>
        {limited.map((place) => (
          <div key={place.key} className={styles['limit']}>
            <PlaceName place={place} />
            <Form.Item name={['limits', limitName(place.key)]} noStyle>
              <InputNumber min={1} max={10_000} placeholder={t.noLimit} aria-label={`${t.limits}: ${place.label}`} />
            </Form.Item>
          </div>
        ))}
      </div>
      <Form.Item name="limit_mode" noStyle>
        <Select aria-label={t.limits} options={[{ value: 'warn', label: t.warn }, { value: 'refuse', label: t.refuse }]} />
      </Form.Item>
      <Form.Item name="limit_per_lane" valuePropName="checked" noStyle>
        <Checkbox>{t.perLane}</Checkbox>
      </Form.Item>
    </Form.Item>
  )
}

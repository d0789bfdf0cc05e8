import { DoubleLeftOutlined } from '@ant-design/icons'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import styles from '../board.module.css'
import { type Column, excess } from '../model/arrange'
import type { Place } from '../model/places'
import { text } from '../text'

interface Props {
  column: Column
  isFolded: boolean
  isLimitPerLane: boolean
  onFold: () => void
}

/** A column's name, how many cards it holds, and how many it may hold. */
export function ColumnHead({ column: { place, count, total, limit }, isFolded, isLimitPerLane, onFold }: Props) {
  const t = useText(text)
  const over = isLimitPerLane ? 0 : excess(total, limit)
  if (isFolded) {
    return (
      <button type="button" className={styles['foldedHead']} aria-expanded={false} aria-label={t.unfold(place.label)} title={t.unfold(place.label)} onClick={onFold}>
        <span className={styles['count']}>{count}</span>
        <span className={styles['foldedName']}>{place.label}</span>
      </button>
    )
  }
  return (
    <header className={styles['head']}>
      <PlaceName place={place} />
      <Count count={limit === undefined || isLimitPerLane ? count : total} limit={limit} isLimitPerLane={isLimitPerLane} />
      {over > 0 && <span className={styles['overLimit']}>{t.overBy(over)}</span>}
      <span className={styles['spring']} />
      <button type="button" className={styles['fold']} aria-expanded aria-label={t.fold(place.label)} title={t.fold(place.label)} onClick={onFold}>
        <DoubleLeftOutlined />
      </button>
    </header>
  )
}

function Count({ count, limit, isLimitPerLane }: { count: number; limit: number | undefined; isLimitPerLane: boolean }) {
  const t = useText(text)
  if (limit === undefined) return <span className={styles['count']}>{count}</span>
  if (isLimitPerLane) {
    return (
      <span className={styles['count']} title={t.limitInLane(limit)}>
        {count} · ≤{limit}
      </span>
    )
  }
  return (
    <span className={styles['count']} data-tone={count > limit ? 'bad' : count === limit ? 'warn' : undefined} title={t.limit(count, limit)}>
      {count}/{limit}
    </span>
  )
}

/** A status with its shape, a person with their circle, anything else by its name. */
export function PlaceName({ place }: { place: Place }) {
  if (place.status) return <StatusTag label={place.label} {...statusLook(place.status)} isPlain />
  return (
    <span className={styles['placeName']} title={place.label}>
      {place.isPerson && <Avatar name={place.label} size={20} />}
      <span>{place.label}</span>
    </span>
  )
}

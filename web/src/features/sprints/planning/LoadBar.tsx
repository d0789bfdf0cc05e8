import type { CSSProperties } from 'react'
import type { Sprint, Totals, Unit } from '@/api/sprints'
import { useText } from '@/ui/language'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../sprints.module.css'
import { text } from '../text'
import { useSize } from '../useSize'
import { roomOf } from './room'

interface Props {
  sprint: Sprint
  totals: Totals
  unit: Unit
  velocity: number | null
}

/** How much is planned against how much fits, with the way it was counted. */
export function LoadBar({ sprint, totals, unit, velocity }: Props) {
  const t = useText(text)
  const say = useSize(unit)
  const room = roomOf(sprint, unit, velocity)
  const share = room ? Math.min(totals.size / room.size, 1) : 0
  const isOver = room !== null && totals.size > room.size
  const hours = say === null ? '' : t.hours(String(Math.round(sprint.capacity / 60)))
  const how = (
    <>
      <p>{t.capacityHow}</p>
      <ul>
        {sprint.people.map((person) => (
          <li key={person.id}>
            {person.name} {person.share}% · {t.hours(String(Math.round(person.minutes / 60)))}
          </li>
        ))}
      </ul>
      {unit === 'points' && room && <p>{t[room.from]}</p>}
    </>
  )
  return (
    <div className={styles['load']}>
      <span className={styles['loadTrack']} data-over={isOver} style={{ '--share': `${String(Math.round(share * 100))}%` } as CSSProperties} aria-hidden />
      <span>
        {room ? t.load(say(totals.size), say(room.size)) : say(totals.size)}
        {isOver && <b className={styles['over']}> {t.overfull}</b>}
        {totals.unestimated > 0 && ` · ${t.unestimated(totals.unestimated)}`}
      </span>
      <Recipe how={how}>
        {t.capacity} {hours}
      </Recipe>
    </div>
  )
}

import { Button } from 'antd'
import { useEffect, useMemo } from 'react'
import { phrase } from '@/lib/catalogue'
import { useCommands } from '@/ui/commands/registry'
import { useText } from '@/ui/language'
import styles from '../meetings.module.css'
import { text } from '../text'
import type { Standup } from './asMarkdown'
import { beginRound, clockText, type Round, shuffled, stepRound, tick } from './turns'

interface Props {
  standup: Standup
  round: Round | null
  onChange: (change: (before: Round | null) => Round | null) => void
}

/** Everybody speaks in turn: whose turn it is, and how much time is left. */
export function RoundBar({ standup, round, onChange }: Props) {
  const t = useText(text)
  const people = useMemo(() => standup.parts.map(({ person_id: id }) => id), [standup.parts])
  useTicking(round !== null && round.isRunning, onChange)
  useRoundKeys(round !== null, onChange)
  if (!round) {
    return (
      <div className={styles['round']}>
        <Button onClick={() => onChange(() => beginRound(people))}>{t.start}</Button>
        <Button type="text" onClick={() => onChange(() => beginRound(shuffled(people)))}>
          {t.shuffle}
        </Button>
      </div>
    )
  }
  const name = standup.parts.find(({ person_id: id }) => id === round.order[round.place])?.person_name ?? ''
  const left = standup.plan.seconds_each - round.elapsed
  return (
    <div className={styles['round']} data-over={left < 0}>
      <b aria-live="polite">{t.turnOf(name, round.place + 1, round.order.length)}</b>
      <span className={styles['time']}>{clockText(left)}</span>
      <Button onClick={() => onChange((before) => before && stepRound(before, -1))}>{t.previousPerson}</Button>
      <Button type="primary" onClick={() => onChange((before) => before && stepRound(before, 1))}>
        {t.nextPerson}
      </Button>
      <Button type="text" onClick={() => onChange(() => null)}>
        {t.stop}
      </Button>
      <span className={styles['keys']}>{t.turnKeys}</span>
    </div>
  )
}

function useTicking(isRunning: boolean, onChange: Props['onChange']): void {
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => onChange((before) => before && tick(before)), 1000)
    return () => clearInterval(timer)
  }, [isRunning, onChange])
}

function useRoundKeys(isOn: boolean, onChange: Props['onChange']): void {
  const commands = useMemo(() => {
    const group = phrase(text, 'standup')
    const change = (next: (round: Round) => Round | null) => () => onChange((before) => before && next(before))
    return [
      { id: 'standup.next', label: phrase(text, 'nextPerson'), group, keys: 'arrowright', isHidden: true, when: () => isOn, run: change((round) => stepRound(round, 1)) },
      { id: 'standup.previous', label: phrase(text, 'previousPerson'), group, keys: 'arrowleft', isHidden: true, when: () => isOn, run: change((round) => stepRound(round, -1)) },
      { id: 'standup.pause', label: phrase(text, 'start'), group, keys: 'space', isHidden: true, when: () => isOn, run: change((round) => ({ ...round, isRunning: !round.isRunning })) },
      { id: 'standup.stop', label: phrase(text, 'stop'), group, keys: 'escape', isHidden: true, when: () => isOn, run: change(() => null) },
    ]
  }, [isOn, onChange])
  useCommands(commands)
}

import type { Sprint } from '@/api/sprints'
import { useText } from '@/ui/language'
import { StatusTag } from '@/ui/value/StatusTag'
import { text } from './text'

const LOOK = {
  planned: { shape: 'empty', tone: 'idle' },
  active: { shape: 'half', tone: 'calm' },
  closed: { shape: 'full', tone: 'good' },
} as const

export function StateTag({ state }: { state: Sprint['state'] }) {
  const t = useText(text)
  return <StatusTag label={t[state]} {...LOOK[state]} />
}

import { useText } from '@/ui/language'
import { type Point, PointMenu } from '@/ui/menu/PointMenu'
import { text } from '../text'

const STEPS = [0, 25, 50, 75, 100]

interface Props {
  at: Point
  percent: number
  onChoose: (percent: number) => void
  onClose: () => void
}

/** How far a task is, in quarters. */
export function ProgressMenu({ at, percent, onChoose, onClose }: Props) {
  const t = useText(text)
  const entries = STEPS.map((step) => ({ id: String(step), label: `${step}%`, isChosen: step === percent, run: () => onChoose(step) }))
  return <PointMenu label={t.setProgress} entries={entries} at={at} onClose={onClose} />
}

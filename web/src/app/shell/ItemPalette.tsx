import { useState } from 'react'
import { useItemChoices } from '@/features/items/commands/useItemChoices'
import type { ChosenItems } from '@/lib/chosenItems'
import type { PaletteStep } from '@/lib/paletteSteps'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { CommandPalette, StepPalette } from './PaletteSteps'
import { target } from './palette'

/** The palette over chosen items: what can be done with them, one step after the other. */
export function ItemPalette({ chosen, onClose }: { chosen: readonly ChosenItems[]; onClose: () => void }) {
  const subject = useItemChoices(chosen)
  const [entered, setEntered] = useState<PaletteStep | null>(null)
  const [isOut, setOut] = useState(false)
  const wanted = target.get().step
  if (!subject) return <SkeletonRows rows={6} />
  const step = entered ?? (isOut ? null : subject.choices.find(({ id }) => id === wanted)?.step)
  const back = () => {
    setEntered(null)
    setOut(true)
  }
  return step ? <StepPalette key={step.title} step={step} onBack={back} onClose={onClose} /> : <CommandPalette subject={subject} onStep={setEntered} onClose={onClose} />
}

import { useState } from 'react'
import type { PaletteStep } from '@/lib/paletteSteps'
import { useText } from '@/ui/language'
import { PaletteList } from './PaletteList'
import { text } from './text'
import { usePaletteEntries } from './usePaletteEntries'
import { useStepEntries } from './useStepEntries'

interface CommandProps {
  /** What can be done with the chosen items comes first. */
  subject: PaletteStep | null
  onStep: (step: PaletteStep) => void
  onClose: () => void
}

/** The first step: everything. */
export function CommandPalette({ subject, onStep, onClose }: CommandProps) {
  const t = useText(text)
  const [query, setQuery] = useState('')
  const entries = usePaletteEntries(query, subject)
  return <PaletteList label={t.palettePlaceholder} title={subject?.title} query={query} onQuery={setQuery} entries={entries} onStep={onStep} onClose={onClose} />
}

/** A further step: one question with its answers. */
export function StepPalette({ step, onBack, onClose }: { step: PaletteStep; onBack: () => void; onClose: () => void }) {
  const [query, setQuery] = useState('')
  const entries = useStepEntries(step, query)
  return <PaletteList label={step.title} query={query} onQuery={setQuery} entries={entries} onStep={() => undefined} onBack={onBack} onClose={onClose} />
}

import { ConfigProvider } from 'antd'
import type { components } from '@/api/schema'
import type { Sprint, Unit } from '@/api/sprints'
import { CloseDialog } from './CloseDialog'
import type { OpenDialog } from './dialogs'
import { SettingsDialog } from './SettingsDialog'
import { SprintForm } from './SprintForm'
import type { SprintWrites } from './useSprintWrites'

interface Props {
  projectId: number
  open: OpenDialog
  unit: Unit
  /** Sprints that are not closed. */
  sprints: readonly Sprint[]
  settings: components['schemas']['SprintSettingsOut'] | undefined
  writes: SprintWrites
  onClose: () => void
}

/** Whichever dialog is open; what pops up inside one stays inside, for nothing stands above a modal. */
export function Dialogs(props: Props) {
  return (
    <ConfigProvider getPopupContainer={(trigger) => trigger?.parentElement ?? document.body}>
      <Chosen {...props} />
    </ConfigProvider>
  )
}

function Chosen({ projectId, open, unit, sprints, settings, writes, onClose }: Props) {
  if (open === null) return null
  if (open.kind === 'new') return <SprintForm unit={unit} writes={writes} onClose={onClose} />
  if (open.kind === 'edit') return <SprintForm sprint={open.sprint} unit={unit} writes={writes} onClose={onClose} />
  if (open.kind === 'settings') return settings ? <SettingsDialog projectId={projectId} settings={settings} writes={writes} onClose={onClose} /> : null
  return <CloseDialog sprint={open.sprint} others={sprints.filter(({ id }) => id !== open.sprint.id)} writes={writes} onClose={onClose} />
}

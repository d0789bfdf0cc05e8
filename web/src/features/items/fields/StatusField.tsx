import { Select } from 'antd'
import { useState } from 'react'
import { useProject } from '@/api/project'
import { useSchema } from '@/api/projectSchema'
import { useText } from '@/ui/language'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import { text } from '../text'
import { FieldRow } from './FieldRow'
import type { FieldsProps } from './ItemFields'
import { StartReasonDialog } from './StartReasonDialog'

/** The status, and the ones it may become. */
export function StatusField({ item, isLocked, save }: FieldsProps) {
  const t = useText(text)
  const { statusById, statuses } = useSchema(item.project_id)
  const { enforces_predecessors } = useProject(item.project_id)
  const [waiting, setWaiting] = useState<number | null>(null)
  const current = statusById.get(item.status_id)
  const options = statuses
    .filter((status) => status.id === item.status_id || current?.next_ids.includes(status.id))
    .map((status) => ({ value: status.id, label: <StatusTag label={status.name} {...statusLook(status)} isPlain /> }))
  const isHeldBack = enforces_predecessors && current?.category === 'todo' && item.predecessors.some((link) => link.type === 'FS' && !link.is_done)
  const choose = (status_id: number) => {
    const starts = statusById.get(status_id)?.category !== 'todo' && !statusById.get(status_id)?.is_cancelled
    if (isHeldBack && starts) setWaiting(status_id)
    else save({ status_id })
  }
  return (
    <FieldRow label={t.status}>
      <Select variant="borderless" size="small" aria-label={t.status} disabled={isLocked} value={item.status_id} options={options} onChange={choose} popupMatchSelectWidth={false} />
      {waiting !== null && (
        <StartReasonDialog
          predecessors={item.predecessors.filter((link) => !link.is_done).map((link) => link.title || t.hiddenItem)}
          onCancel={() => setWaiting(null)}
          onGiven={(override_reason) => {
            save({ status_id: waiting, override_reason })
            setWaiting(null)
          }}
        />
      )}
    </FieldRow>
  )
}

import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { text } from '../text'

interface Props {
  predecessors: readonly string[]
  onGiven: (reason: string) => void
  onCancel: () => void
}

/** Starting before the predecessors are done needs a reason, which the history keeps. */
export function StartReasonDialog({ predecessors, onGiven, onCancel }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [reason, setReason] = useState('')
  return (
    <Modal open title={t.newStatusReason} okText={common.confirm} cancelText={common.cancel} okButtonProps={{ disabled: reason.trim() === '' }} onOk={() => onGiven(reason.trim())} onCancel={onCancel}>
      <ul>
        {predecessors.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <Input.TextArea autoFocus aria-label={t.newStatusReason} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  )
}

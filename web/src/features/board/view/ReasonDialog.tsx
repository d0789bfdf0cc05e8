import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import type { Asking } from '../source/useCardWrites'
import { text } from '../text'

const LONGEST = 500

/** What the server refused, and the reason that lets it pass. */
export function ReasonDialog({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const t = useText(text)
  const common = useText(words)
  const [reason, setReason] = useState('')
  const confirm = () => {
    onClose()
    asking.answer(reason.trim())
  }
  return (
    <Modal open width={460} title={t.reasonTitle} okText={t.moveAnyway} cancelText={common.cancel} okButtonProps={{ disabled: reason.trim() === '' }} onOk={confirm} onCancel={onClose}>
      <p>{asking.message}</p>
      <Input.TextArea autoFocus rows={2} maxLength={LONGEST} aria-label={t.reason} placeholder={t.reason} value={reason} onChange={(event) => setReason(event.target.value)} style={{ marginTop: 8 }} />
    </Modal>
  )
}

import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { text } from '../text'

const LONGEST = 500

interface Props {
  title: string
  onBlock: (reason: string) => void
  onClose: () => void
}

/** A card is flagged with what blocks it. */
export function BlockDialog({ title, onBlock, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [reason, setReason] = useState('')
  const confirm = () => {
    if (reason.trim() === '') return
    onBlock(reason.trim())
    onClose()
  }
  return (
    <Modal open width={440} title={t.blockTitle(title)} okText={t.block.replace('…', '')} cancelText={common.cancel} okButtonProps={{ disabled: reason.trim() === '' }} onOk={confirm} onCancel={onClose}>
      <Input autoFocus maxLength={LONGEST} aria-label={t.blockTitle(title)} placeholder={t.blockHint} value={reason} onChange={(event) => setReason(event.target.value)} onPressEnter={(event) => !event.nativeEvent.isComposing && confirm()} />
    </Modal>
  )
}

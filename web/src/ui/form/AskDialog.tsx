import { Input, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '../language'
import { words } from '../text'

const LONGEST = 500

interface Props {
  question: string
  /** An example of a good answer. */
  example: string
  /** The verb of the button. */
  verb: string
  onAnswer: (answer: string) => void
  onClose: () => void
}

/** Asks for one line, which cannot be empty. */
export function AskDialog({ question, example, verb, onAnswer, onClose }: Props) {
  const common = useText(words)
  const [answer, setAnswer] = useState('')
  const confirm = () => {
    if (answer.trim() === '') return
    onAnswer(answer.trim())
    onClose()
  }
  return (
    <Modal open width={460} title={question} okText={verb} cancelText={common.cancel} okButtonProps={{ disabled: answer.trim() === '' }} onOk={confirm} onCancel={onClose}>
      <Input autoFocus maxLength={LONGEST} aria-label={question} placeholder={example} value={answer} onChange={(event) => setAnswer(event.target.value)} onPressEnter={(event) => !event.nativeEvent.isComposing && confirm()} />
    </Modal>
  )
}

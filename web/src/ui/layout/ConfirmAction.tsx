import { Popconfirm } from 'antd'
import type { ReactElement } from 'react'
import { useText } from '../language'
import { words } from '../text'

interface Props {
  /** What will happen, and that it cannot be taken back. */
  question: string
  detail?: string
  /** The verb of the button, `删除`. */
  verb: string
  onConfirm: () => void
  children: ReactElement
}

/** Asks before what cannot be undone; everything else is done at once and can be undone. */
export function ConfirmAction({ question, detail, verb, onConfirm, children }: Props) {
  const t = useText(words)
  return (
    <Popconfirm title={question} description={detail} okText={verb} cancelText={t.cancel} okButtonProps={{ danger: true }} onConfirm={onConfirm}>
      {children}
    </Popconfirm>
  )
}

import { Input, Modal } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import type { OutlineLine } from '@/api/itemWrites'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { linesOf } from '@/lib/pasting'
import { text } from '../text'
import styles from '../plan.module.css'

interface Props {
  onCreate: (lines: readonly OutlineLine[]) => Promise<boolean>
  onClose: () => void
}

const ROWS = 10

/** A list one has already, as rows: what will be created stands below before it is. */
export function PasteListDialog({ onCreate, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const lines = useMemo(() => linesOf(typed), [typed])
  const shown = useDeferredValue(lines)
  const create = async () => {
    setBusy(true)
    if (await onCreate(lines)) onClose()
    else setBusy(false)
  }
  return (
    <Modal open width={560} title={t.pasteTitle} okText={t.createThem} cancelText={common.cancel} confirmLoading={isBusy} okButtonProps={{ disabled: lines.length === 0 }} onOk={() => void create()} onCancel={onClose}>
      <p className={styles['hint']}>{t.pasteHint}</p>
      <Input.TextArea autoFocus rows={ROWS} aria-label={t.pasteTitle} placeholder={t.pasteExample} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <p className={styles['hint']} role="status">
        {t.pasteCount(lines.length)}
      </p>
      {shown.length > 0 && (
        <ul className={styles['preview']}>
          {shown.slice(0, ROWS).map(({ title, level }, index) => (
            // The place in the list is all that tells two equal lines apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} style={{ paddingLeft: level * 18 }}>
              {title}
            </li>
          ))}
          {shown.length > ROWS && <li>…</li>}
        </ul>
      )}
    </Modal>
  )
}

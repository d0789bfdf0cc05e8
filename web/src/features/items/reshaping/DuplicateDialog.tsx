import { Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { type CopyParts, useItemWrites } from '@/api/itemWrites'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import type { ItemDetail } from '../useItem'
import styles from './reshaping.module.css'
import { text } from './text'

const PARTS = ['children', 'checklist', 'predecessors', 'attachments'] as const

interface Props {
  item: ItemDetail
  onDone: (copyId: number) => void
  onClose: () => void
}

/** A copy beside the item, with what is chosen of what hangs on it. */
export function DuplicateDialog({ item, onDone, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const { copy } = useItemWrites(item.project_id)
  const [isBusy, setBusy] = useState(false)
  const [parts, setParts] = useState<Required<CopyParts>>({ children: true, checklist: true, predecessors: false, attachments: false })
  const has = { children: item.child_count > 0, checklist: item.checklist_total > 0, predecessors: item.predecessors.length > 0, attachments: item.attachments.length > 0 }
  const submit = async () => {
    setBusy(true)
    const changed = await copy([item.id], { parent_id: item.parent_id, after_id: item.id }, parts)
    const made = changed?.items[0]
    setBusy(false)
    if (made) onDone(made.id)
  }
  return (
    <Modal open width={440} title={t.duplicateOf(item.title)} okText={t.duplicate} cancelText={common.cancel} confirmLoading={isBusy} onOk={() => void submit()} onCancel={onClose}>
      <fieldset className={styles['parts']}>
        <legend>{t.takes}</legend>
        {PARTS.map((part) => (
          <Checkbox key={part} checked={parts[part] && has[part]} disabled={!has[part]} onChange={(event) => setParts({ ...parts, [part]: event.target.checked })}>
            {t[part]}
          </Checkbox>
        ))}
      </fieldset>
      <p className={styles['hint']}>{t.neverTaken}</p>
    </Modal>
  )
}

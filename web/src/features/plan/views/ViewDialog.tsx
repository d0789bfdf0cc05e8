import { Checkbox, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useProject } from '@/api/project'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import type { PlanPageSearch } from '../search'
import { definitionOf } from './definition'
import { text } from './text'
import { type SavedView, useViewWrites } from './useViews'

interface Props {
  asking: 'save' | 'rename' | 'remove'
  projectId: number
  search: PlanPageSearch
  view: SavedView | undefined
  onChoose: (search: PlanPageSearch) => void
  onClose: () => void
}

const LONGEST = 100

/** Keep what one looks at under a name, give it another one, or forget it. */
export function ViewDialog({ asking, projectId, search, view, onChoose, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const writes = useViewWrites(projectId)
  const canShare = useProject(projectId).can['contribute'] === true
  const [name, setName] = useState(asking === 'rename' ? (view?.name ?? '') : '')
  const [isShared, setShared] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const act = async () => {
    if (asking === 'remove' && view) {
      await writes.remove(view)
      onChoose({ ...search, view: undefined })
    } else if (asking === 'rename' && view) await writes.change(view, { name: name.trim() })
    else onChoose({ ...search, view: (await writes.save(name.trim(), definitionOf(search), isShared)).id })
  }
  const confirm = () => {
    setBusy(true)
    // A refusal is said in a toast; the dialog stays open with what was typed.
    void act().then(onClose, () => setBusy(false))
  }
  const isRemoval = asking === 'remove'
  const title = { save: t.newView, rename: t.renameView, remove: t.removeQuestion(view?.name ?? '') }[asking]
  return (
    <Modal
      open
      width={440}
      title={title}
      okText={isRemoval ? t.remove : common.save}
      cancelText={common.cancel}
      okButtonProps={{ danger: isRemoval, disabled: !isRemoval && name.trim() === '' }}
      confirmLoading={isBusy}
      onOk={confirm}
      onCancel={onClose}
    >
      {isRemoval ? (
        view?.is_shared && <p>{t.removeSharedDetail}</p>
      ) : (
        <Form layout="vertical" requiredMark={false} onFinish={confirm}>
          <Form.Item label={t.name}>
            <Input autoFocus maxLength={LONGEST} placeholder={t.nameExample} value={name} onChange={(event) => setName(event.target.value)} />
          </Form.Item>
          {asking === 'save' && canShare && (
            <Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)}>
              {t.shareHint}
            </Checkbox>
          )}
        </Form>
      )}
    </Modal>
  )
}

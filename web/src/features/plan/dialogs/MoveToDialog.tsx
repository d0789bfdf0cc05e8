import { Modal, Select } from 'antd'
import { useMemo, useState } from 'react'
import type { Plan } from '@/api/plan'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { isWithin } from '../outline/arranging'
import { text } from '../text'
import styles from '../plan.module.css'

interface Props {
  plan: Plan
  ids: readonly number[]
  onMove: (parentId: number | null) => void
  onClose: () => void
}

const TOP = 0
const INDENT = 16

const indented = ({ data }: { data: { label: string; depth: number } }) => <span style={{ paddingLeft: data.depth * INDENT }}>{data.label}</span>

/** Another parent, chosen by its title, number or WBS code. */
export function MoveToDialog({ plan, ids, onMove, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [parentId, setParentId] = useState<number | null>(null)
  const choices = useMemo(() => {
    const moving = new Set(ids)
    const possible = plan.items.filter((item) => !item.is_milestone && !isWithin(plan, item, moving))
    return [
      { value: TOP, searched: t.atTop, label: t.atTop, depth: 0 },
      ...possible.map(({ id, wbs, key, title, depth }) => ({ value: id, searched: `${wbs} ${key} ${title}`.toLowerCase(), label: `${wbs} ${title}`, depth })),
    ]
  }, [plan, ids, t])
  const move = () => {
    if (parentId === null) return
    onMove(parentId === TOP ? null : parentId)
    onClose()
  }
  return (
    <Modal open width={480} title={t.moveToTitle(ids.length)} okText={t.move} cancelText={common.cancel} okButtonProps={{ disabled: parentId === null }} onOk={move} onCancel={onClose}>
      <p className={styles['hint']}>{t.moveToHint}</p>
      <Select<number, (typeof choices)[number]>
        autoFocus
        className={styles['wide']}
        aria-label={t.moveToHint}
        placeholder={t.searchPlan}
        notFoundContent={t.noPlace}
        value={parentId}
        options={choices}
        optionRender={indented}
        showSearch={{ filterOption: (query, choice) => choice?.searched.includes(query.trim().toLowerCase()) ?? false }}
        onChange={setParentId}
      />
    </Modal>
  )
}

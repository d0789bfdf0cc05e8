import { OrderedListOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { useText } from '@/ui/language'
import styles from './plan.module.css'
import { text } from './text'

interface Props {
  projectId: number
  canEdit: boolean
  onAdd: () => void
  onPasteList: () => void
}

/** A plan without rows: three ways to begin. */
export function EmptyPlan({ projectId, canEdit, onAdd, onPasteList }: Props) {
  const t = useText(text)
  const navigate = useNavigate()
  if (!canEdit) return <EmptyState title={t.emptyReadOnly} />
  const ways = (
    <span className={styles['ways']}>
      <Button type="primary" icon={<PlusOutlined />} onClick={onAdd}>
        {t.addFirst}
      </Button>
      <Button icon={<OrderedListOutlined />} onClick={onPasteList}>
        {t.pasteList}
      </Button>
      <Button icon={<UploadOutlined />} onClick={() => void navigate({ to: '/imports', search: { project: projectId } })}>
        {t.importPlan}
      </Button>
    </span>
  )
  return (
    <EmptyState title={t.emptyTitle} action={ways}>
      {t.emptyHint}
    </EmptyState>
  )
}

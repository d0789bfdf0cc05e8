import { Button } from 'antd'
import { api } from '@/api/client'
import type { ItemWrites } from '@/api/itemWrites'
import type { SchemaIndex } from '@/api/projectSchema'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { SidePanel } from '@/ui/layout/SidePanel'
import { TypeIcon } from '@/ui/value/TypeIcon'
import styles from './plan.module.css'
import { text } from './text'

interface Props {
  projectId: number
  schema: SchemaIndex
  restore: ItemWrites['restore']
  canEdit: boolean
  onClose: () => void
}

/** What was deleted, the newest first, each with its way back. */
export function TrashPanel({ projectId, onClose, ...props }: Props) {
  const t = useText(text)
  return (
    <SidePanel label={t.trash} header={<h2 className={styles['panelTitle']}>{t.trash}</h2>} onClose={onClose}>
      <TrashList projectId={projectId} {...props} />
    </SidePanel>
  )
}

function TrashList({ projectId, schema, restore, canEdit }: Omit<Props, 'onClose'>) {
  const t = useText(text)
  const { data, error, refetch } = api.useQuery('get', '/api/v1/projects/{project_id}/trash', { params: { path: { project_id: projectId } } })
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows />
  if (data.items.length === 0) return <EmptyState title={t.trashEmpty}>{t.trashEmptyHint}</EmptyState>
  return (
    <div className={styles['trash']}>
      <p className={styles['hint']}>
        {t.trashCount(data.items.length, data.total)} · {t.trashHint}
      </p>
      <ul>
        {data.items.map((item) => {
          const type = schema.typeById.get(item.type_id)
          return (
            <li key={item.id}>
              <TypeIcon icon={type?.icon ?? 'task'} label={type?.name ?? ''} />
              <span className={styles['trashTitle']}>{item.title}</span>
              <span className={styles['hint']}>{item.key}</span>
              {canEdit && (
                <Button size="small" onClick={() => void restore([item.id])}>
                  {t.restore}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

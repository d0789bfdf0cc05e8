import { Alert, Modal } from 'antd'
import { api } from '@/api/client'
import { useSchema } from '@/api/projectSchema'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import type { ItemDetail } from '../useItem'
import styles from './reshaping.module.css'
import { text } from './text'

interface Props {
  item: ItemDetail
  typeId: number
  onConvert: () => void
  onClose: () => void
}

/** What another type changes, before it does. */
export function ConvertDialog({ item, typeId, onConvert, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const type = useSchema(item.project_id).typeById.get(typeId)
  const { data: preview, error } = api.useQuery('get', '/api/v1/items/{item_id}/conversion', { params: { path: { item_id: item.id }, query: { type_id: typeId } } }, { staleTime: 0, retry: false })
  const convert = () => {
    onConvert()
    onClose()
  }
  return (
    <Modal open width={460} title={t.convertTo(type?.name ?? '')} okText={t.convert} cancelText={common.cancel} okButtonProps={{ disabled: preview === undefined }} onOk={convert} onCancel={onClose}>
      {error && <Alert type="warning" showIcon title={error.message} />}
      {!preview && !error && <SkeletonRows rows={3} />}
      {preview && (
        <ul className={styles['changes']}>
          <li>{preview.keeps_status ? t.statusStays(preview.status) : t.statusBecomes(preview.status)}</li>
          {preview.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
          {preview.kept > 0 && <li>{t.kept(preview.kept)}</li>}
          <li>{t.nothingLost}</li>
        </ul>
      )}
      {preview && preview.missing.length > 0 && <Alert type="info" showIcon title={t.missing(preview.missing.join(t.separator))} />}
    </Modal>
  )
}

import { CameraOutlined, DeleteOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { api } from '@/api/client'
import { formatBytes } from '@/lib/bytes'
import { useText } from '@/ui/language'
import { useMedia } from '@/ui/page/useMedia'
import { text } from '../text'
import { type ItemDetail, useRefreshItem } from '../useItem'
import { useAttach } from '../useAttach'
import styles from './panel.module.css'

/** Files on the item: choose, or drop them here. */
export function Attachments({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const input = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const hasCamera = useMedia('(pointer: coarse)')
  const [isOver, setOver] = useState(false)
  const { attach, isPending } = useAttach(item.id)
  const canAttach = item.can['comment'] === true
  const take = (files: FileList | null) => void Promise.all([...(files ?? [])].map((file) => attach(file)))
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(over)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  if (!canAttach && item.attachments.length === 0) return null
  return (
    <section className={`${styles['section']} ${styles['drop']}`} data-over={isOver} {...(canAttach && { onDragOver: drag(true), onDragLeave: drag(false), onDrop: drop })}>
      <h3>
        <span>{t.attachments}</span>
        {canAttach && (
          <span>
            {hasCamera && (
              <Button size="small" type="text" icon={<CameraOutlined />} onClick={() => camera.current?.click()}>
                {t.takePhoto}
              </Button>
            )}
            <Button size="small" type="text" icon={<UploadOutlined />} loading={isPending} onClick={() => input.current?.click()}>
              {t.attach}
            </Button>
          </span>
        )}
      </h3>
      <input ref={input} type="file" multiple hidden aria-label={t.attach} onChange={(event) => take(event.currentTarget.files)} />
      {hasCamera && <input ref={camera} type="file" accept="image/*" capture="environment" hidden aria-label={t.takePhoto} onChange={(event) => take(event.currentTarget.files)} />}
      <ul className={styles['files']}>
        {item.attachments.map((file) => (
          <FileRow key={file.id} file={file} itemId={item.id} />
        ))}
      </ul>
    </section>
  )
}

function FileRow({ file, itemId }: { file: ItemDetail['attachments'][number]; itemId: number }) {
  const t = useText(text)
  const onSuccess = useRefreshItem(itemId)
  const { mutate } = api.useMutation('delete', '/api/v1/attachments/{attachment_id}', { onSuccess })
  return (
    <li>
      <PaperClipOutlined aria-hidden />
      <a href={`/api/v1/attachments/${file.id}/content`} title={file.name}>
        {file.name}
      </a>
      <span className={styles['size']}>{formatBytes(file.size)}</span>
      {file.can['remove'] && (
        <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={`${t.removeFile}: ${file.name}`} onClick={() => mutate({ params: { path: { attachment_id: file.id } } })} />
      )}
    </li>
  )
}

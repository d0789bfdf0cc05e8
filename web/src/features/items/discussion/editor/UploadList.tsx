import { CloseOutlined, RedoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { formatBytes } from '@/lib/bytes'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { text } from '../text'
import type { Upload } from './useUploads'
import styles from './editor.module.css'

interface Props {
  uploads: readonly Upload[]
  onRetry: (upload: Upload) => void
  onGiveUp: (upload: Upload) => void
}

/** Files on their way: how far each is, or why it did not arrive. */
export function UploadList({ uploads, onRetry, onGiveUp }: Props) {
  const t = useText(text)
  const common = useText(words)
  return (
    <ul className={styles['uploads']} aria-live="polite">
      {uploads.map((upload) => (
        <li key={upload.id} data-failed={upload.problem !== ''}>
          <span className={styles['fileName']}>{upload.file.name}</span>
          <small>{formatBytes(upload.file.size)}</small>
          {upload.problem ? (
            <>
              <span role="alert">{upload.problem}</span>
              <Button size="small" type="text" icon={<RedoOutlined />} onClick={() => onRetry(upload)}>
                {common.retry}
              </Button>
              <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t.giveUpFile(upload.file.name)} onClick={() => onGiveUp(upload)} />
            </>
          ) : (
            <progress value={upload.share} max={1} aria-label={t.uploading(upload.file.name)} />
          )}
        </li>
      ))}
    </ul>
  )
}

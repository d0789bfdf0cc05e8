import { CloudUploadOutlined, DisconnectOutlined } from '@ant-design/icons'
import { useCallback, useState } from 'react'
import { useText } from '@/ui/language'
import { OutboxDialog } from './OutboxDialog'
import styles from './outbox.module.css'
import { text } from './text'
import { useOutbox } from './useOutbox'

/** Seen only while the network is gone or something waits: then nobody has to wonder where their words are. */
export function OutboxIndicator() {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  const { kept, isOnline, after } = useOutbox(open)
  const isTroubled = kept.some(({ state }) => state !== 'waiting')
  return (
    <>
      {(!isOnline || kept.length > 0) && (
        <button type="button" className={styles['indicator']} data-troubled={isTroubled} title={isOnline ? t.outbox : t.offlineHint} onClick={open}>
          {isOnline ? <CloudUploadOutlined /> : <DisconnectOutlined />}
          {kept.length > 0 ? t.unsent(kept.length) : t.offline}
        </button>
      )}
      {isOpen && <OutboxDialog kept={kept} isOnline={isOnline} onSend={after} onClose={() => setOpen(false)} />}
    </>
  )
}

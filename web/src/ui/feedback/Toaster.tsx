import { CloseOutlined } from '@ant-design/icons'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { hideToast, type Toast, toasts } from '@/lib/toasts'
import { useText } from '../language'
import { words } from '../text'
import styles from './Toaster.module.css'

/** Where toasts appear; a toast waits while the pointer or the focus is on it. */
export function Toaster() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get)
  return (
    <div className={styles['toaster']} role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useText(words)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => hideToast(toast.id), toast.lasting)
    return () => clearTimeout(timer)
  }, [toast, isHeld])
  const hold = { onMouseEnter: () => setHeld(true), onFocus: () => setHeld(true) }
  const release = { onMouseLeave: () => setHeld(false), onBlur: () => setHeld(false) }
  return (
    <div className={styles['toast']} data-tone={toast.tone} {...hold} {...release}>
      <span className={styles['text']}>{toast.text}</span>
      {toast.action && (
        <button type="button" className={styles['action']} onClick={toast.action.run}>
          {toast.action.label}
        </button>
      )}
      <button type="button" className={styles['close']} aria-label={t.close} onClick={() => hideToast(toast.id)}>
        <CloseOutlined />
      </button>
    </div>
  )
}

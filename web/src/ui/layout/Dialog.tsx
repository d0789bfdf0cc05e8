import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Dialog.module.css'

interface Props {
  label: string
  onClose: () => void
  /** For things that are compared side by side. */
  isWide?: boolean
  children: ReactNode
}

/** A light modal on the browser's own dialog: it keeps the focus inside and gives it back. */
export function Dialog({ label, onClose, isWide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    // A click on the dialog itself is a click on its backdrop: the content fills it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-wide={isWide}
      aria-label={label}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {children}
    </dialog>
  )
}

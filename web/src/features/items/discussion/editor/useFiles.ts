import { type ClipboardEvent, type DragEvent, useState } from 'react'

/** Files that are pasted into an element or dropped on it. */
export function useFiles(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false)
  const take = (event: ClipboardEvent | DragEvent, carried: DataTransfer) => {
    const files = [...carried.files]
    if (files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    onFiles(files)
  }
  const over = (event: DragEvent, isHere: boolean) => {
    if (![...event.dataTransfer.types].includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    setOver(isHere)
  }
  return {
    isOver,
    handlers: {
      onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
      onDragOver: (event: DragEvent) => over(event, true),
      onDragLeave: (event: DragEvent) => over(event, false),
      onDrop: (event: DragEvent) => {
        setOver(false)
        take(event, event.dataTransfer)
      },
    },
  }
}

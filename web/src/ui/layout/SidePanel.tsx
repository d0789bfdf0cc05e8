import { CloseOutlined, ExpandAltOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type CSSProperties, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react'
import { phrase } from '@/lib/catalogue'
import { useCommands } from '../commands/registry'
import { SkeletonRows } from '../feedback/Skeleton'
import { useText } from '../language'
import { words } from '../text'
import { PanelEdge } from './PanelEdge'
import styles from './SidePanel.module.css'
import { usePanelWidth } from './usePanelWidth'

const group = phrase(words, 'open')

interface Props {
  label: string
  onClose: () => void
  /** Open the same thing as a page of its own. */
  onExpand?: () => void
  /** Left of the close button: links, actions. */
  header?: ReactNode
  children: ReactNode
}

/**
 * Shows one thing over the list it came from; the list keeps its place and its selection. What is open stands in the URL:
 * the page passes `onClose` that takes it out again. Esc closes, Shift+F opens the full page.
 */
export function SidePanel({ label, onClose, onExpand, header, children }: Props) {
  const t = useText(words)
  const panel = useRef<HTMLElement>(null)
  const { width, setWidth } = usePanelWidth()
  useGiveBackFocus()
  useCommands(
    useMemo(
      () => [
        { id: 'panel.close', label: phrase(words, 'close'), group, keys: 'escape', isHidden: true, run: onClose },
        ...(onExpand ? [{ id: 'panel.expand', label: phrase(words, 'fullPage'), group, keys: 'shift+f', run: onExpand }] : []),
      ],
      [onClose, onExpand],
    ),
  )
  return (
    <aside ref={panel} className={styles['panel']} aria-label={label} style={{ '--panel': `${width}px` } as CSSProperties}>
      <PanelEdge width={width} onResize={setWidth} />
      <header className={styles['header']}>
        <div className={styles['lead']}>{header}</div>
        {onExpand && <Button type="text" icon={<ExpandAltOutlined />} aria-label={t.fullPage} title={`${t.fullPage} (Shift F)`} onClick={onExpand} />}
        <Button type="text" icon={<CloseOutlined />} aria-label={t.close} title={`${t.close} (Esc)`} onClick={onClose} />
      </header>
      <div className={styles['body']}>
        <Suspense fallback={<SkeletonRows rows={6} />}>{children}</Suspense>
      </div>
    </aside>
  )
}

/** Whoever opened the panel gets the focus back when it closes. */
function useGiveBackFocus(): void {
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
}

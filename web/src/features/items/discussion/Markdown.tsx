import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { withItem } from '@/lib/itemSearch'
import styles from './markdown.module.css'

/** Formatted text, cleaned by the server: nothing else may be given here. A named item opens over the page. */
export function Markdown({ html }: { html: string }) {
  const navigate = useNavigate()
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('a[data-item]')?.dataset['item']
    if (!item || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    void navigate({ to: '.', search: withItem(Number(item)) })
  }
  // The server renders and cleans it (nh3); links carry rel=noopener, scripts and styles are gone.
  // oxlint-disable-next-line react/no-danger, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return <div className={styles['markdown']} onClick={onClick} dangerouslySetInnerHTML={{ __html: html }} />
}

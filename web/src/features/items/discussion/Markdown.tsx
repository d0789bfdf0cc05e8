import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { client } from '@/api/client'
import { withItem } from '@/lib/itemSearch'
import styles from './discussion.module.css'

interface Props {
  /** Cleaned by the server; nothing else may be given here. */
  html: string
  projectId: number
}

/** Formatted text; an item's number opens the item. */
export function Markdown({ html, projectId }: Props) {
  const navigate = useNavigate()
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const reference = (event.target as HTMLElement).closest<HTMLElement>('[data-item]')?.dataset['item']
    if (reference) void openReference(reference, projectId, (item) => void navigate({ to: '.', search: withItem(item) }))
  }
  // The server renders and cleans it (nh3); links carry rel=noopener, scripts and styles are gone.
  // oxlint-disable-next-line react/no-danger, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return <div className={styles['markdown']} onClick={onClick} dangerouslySetInnerHTML={{ __html: html }} />
}

/** `12` is an item of the same project, `ERP-12` of any; one that may not be seen stays silent. */
async function openReference(reference: string, projectId: number, open: (itemId: number) => void): Promise<void> {
  const key = reference.includes('-') ? reference : `${await projectKey(projectId)}-${reference}`
  const { data } = await client.GET('/api/v1/item-keys/{key}', { params: { path: { key } } }).catch(() => ({ data: undefined }))
  if (data) open(data.id)
}

async function projectKey(projectId: number): Promise<string> {
  const { data } = await client.GET('/api/v1/projects/{project_id}', { params: { path: { project_id: projectId } } })
  return data?.key ?? ''
}

import { CheckSquareOutlined, CommentOutlined, FileOutlined, ProjectOutlined, UserOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import { AgoText } from '@/ui/value/AgoText'
import { MarkedText } from './MarkedText'
import styles from './search.module.css'
import { text } from './text'
import type { Hit } from './useHits'

const ICONS = { item: CheckSquareOutlined, comment: CommentOutlined, file: FileOutlined, project: ProjectOutlined, person: UserOutlined }

/** Something that was found: what it is, the words in it, where it stands, when it was written. */
export function HitRow({ hit, query }: { hit: Hit; query: string }) {
  const t = useText(text)
  const Icon = ICONS[hit.kind]
  return (
    <li className={styles['hit']}>
      <Icon title={t[hit.kind]} aria-label={t[hit.kind]} />
      <div>
        <HitLink hit={hit}>
          {hit.key && <span className={styles['key']}>{hit.key}</span>}
          <MarkedText text={hit.title} query={query} />
        </HitLink>
        <Said hit={hit} query={query} />
        <p className={styles['where']}>
          {hit.project_name}
          {hit.is_done && ` · ${t.done}`}
        </p>
      </div>
      {hit.kind !== 'person' && <AgoText instant={hit.at} />}
    </li>
  )
}

function Said({ hit, query }: { hit: Hit; query: string }) {
  const t = useText(text)
  const said = hit.file_name ?? hit.excerpt
  if (said === '') return null
  return (
    <p className={styles['said']}>
      {hit.kind === 'comment' && hit.by_name && <b>{t.by(hit.by_name)} </b>}
      <MarkedText text={said} query={query} />
    </p>
  )
}

function HitLink({ hit, children }: { hit: Hit; children: ReactNode }) {
  if (hit.item_id !== null) {
    return (
      <Link to="." search={withItem(hit.item_id)} className={styles['title']}>
        {children}
      </Link>
    )
  }
  if (hit.kind === 'project') {
    return (
      <Link to="/projects/$projectId" params={{ projectId: hit.id }} className={styles['title']}>
        {children}
      </Link>
    )
  }
  return <span className={styles['title']}>{children}</span>
}

import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useItemWrites } from '@/api/itemWrites'
import { useProject } from '@/api/project'
import { LINK_TYPES, linkTypeWords } from '@/api/words'
import { withItem } from '@/lib/itemSearch'
import { parseDuration, formatDuration } from '@/lib/duration'
import { useLanguage, useText } from '@/ui/language'
import { TypedField } from '../fields/TypedField'
import panel from '../panel/panel.module.css'
import { text } from '../text'
import type { ItemDetail, LinkEnd } from '../useItem'
import { PredecessorSearch } from './PredecessorSearch'
import styles from './links.module.css'

/** What the item waits for, and what waits for it. */
export function Dependencies({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const [isAdding, setAdding] = useState(false)
  const { addLink } = useItemWrites(item.project_id)
  const canEdit = item.can['edit'] === true
  if (!canEdit && item.predecessors.length + item.successors.length === 0) return null
  return (
    <section className={panel['section']}>
      <h3>
        <span>{t.dependencies}</span>
        {canEdit && (
          <Button size="small" type="text" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t.addPredecessor}
          </Button>
        )}
      </h3>
      {isAdding && (
        <PredecessorSearch
          item={item}
          onChoose={(predecessor_id) => void addLink({ predecessor_id, successor_id: item.id }).then(() => setAdding(false))}
          onCancel={() => setAdding(false)}
        />
      )}
      <Ends title={t.predecessors} links={item.predecessors} item={item} />
      <Ends title={t.successors} links={item.successors} item={item} />
    </section>
  )
}

function Ends({ title, links, item }: { title: string; links: readonly LinkEnd[]; item: ItemDetail }) {
  if (links.length === 0) return null
  return (
    <>
      <h4 className={styles['heading']}>{title}</h4>
      <ul className={styles['links']}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} item={item} />
        ))}
      </ul>
    </>
  )
}

function LinkRow({ link, item }: { link: LinkEnd; item: ItemDetail }) {
  const t = useText(text)
  const language = useLanguage()
  const names = useText(linkTypeWords)
  const { minutes_per_day: perDay } = useProject(item.project_id)
  const { editLink, removeLink } = useItemWrites(item.project_id)
  const canEdit = item.can['edit'] === true
  const lag = link.lag === 0 ? '' : link.lag_unit.endsWith('percent') ? `${link.lag}%` : formatDuration(link.lag, perDay, language)
  const saveLag = (typed: string) => {
    const sign = /^\s*[-−]/.test(typed) ? -1 : 1
    const minutes = typed.trim() === '' ? 0 : parseDuration(typed.replace(/^\s*[-−+]/, ''), perDay)
    if (minutes !== null) void editLink(link, { lag: sign * minutes, lag_unit: 'working' })
  }
  return (
    <li data-violated={link.is_violated} data-done={link.is_done}>
      {link.item_id === null ? (
        <span className={styles['hidden']}>{t.hiddenItem}</span>
      ) : (
        <Link to="." search={withItem(link.item_id)} className={styles['other']} title={link.title}>
          <span className={panel['key']}>{link.key}</span> {link.title}
        </Link>
      )}
      <Select
        size="small"
        variant="borderless"
        aria-label={t.linkType}
        disabled={!canEdit}
        value={link.type}
        labelRender={({ value }) => String(value)}
        popupMatchSelectWidth={false}
        options={LINK_TYPES.map((value) => ({ value, label: names[value] }))}
        onChange={(type) => void editLink(link, { type })}
      />
      <span className={styles['lag']}>
        <TypedField label={t.lag} value={lag} isDisabled={!canEdit} onSave={saveLag} />
      </span>
      {canEdit && <Button size="small" type="text" icon={<CloseOutlined />} aria-label={`${t.removeLink}: ${link.title}`} onClick={() => void removeLink(link.id)} />}
    </li>
  )
}

import { EditOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { components } from '@/api/schema'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { words } from '@/ui/text'
import styles from '../meetings.module.css'
import { text } from '../text'
import type { Part } from './asMarkdown'

type Mentioned = components['schemas']['StandupItem']
type Texts = Record<'done' | 'next' | 'blocked', string>

interface Props {
  part: Part
  isSpeaking: boolean
  onSave: (texts: Texts) => Promise<void>
}

/** One person: as gathered with links, or in their own words. */
export function PersonPart({ part, isSpeaking, onSave }: Props) {
  const t = useText(text)
  const [isEditing, setEditing] = useState(false)
  return (
    <li className={styles['part']} data-speaking={isSpeaking} aria-current={isSpeaking}>
      <h2>
        <Avatar name={part.person_name} size={24} />
        {part.person_name}
        {part.is_edited && <span className={styles['faint']}>{t.isEdited}</span>}
        {part.can['edit'] && !isEditing && <Button type="text" size="small" icon={<EditOutlined />} aria-label={t.editOf(part.person_name)} title={t.editMine} onClick={() => setEditing(true)} />}
      </h2>
      {isEditing ? <PartForm part={part} onSave={onSave} onClose={() => setEditing(false)} /> : <Said part={part} />}
    </li>
  )
}

function Said({ part }: { part: Part }) {
  const t = useText(text)
  const isKept = part.version > 0
  return (
    <div className={styles['said']}>
      <Column heading={t.doneSince} written={isKept ? part.done : null} items={part.done_items} nothing={t.nothingDone} />
      <Column heading={t.next} written={isKept ? part.next : null} items={part.next_items} nothing={t.nothingNext} />
      <Column heading={t.blocked} written={isKept ? part.blocked : null} items={part.blocked_items} nothing={t.nothingBlocked} isBad />
    </div>
  )
}

function Column({ heading, written, items, nothing, isBad }: { heading: string; written: string | null; items: readonly Mentioned[]; nothing: string; isBad?: boolean }) {
  const t = useText(text)
  const verbs = t as unknown as Record<string, string>
  const isEmpty = written === null ? items.length === 0 : written.trim() === ''
  return (
    <div>
      <h3 data-bad={isBad && !isEmpty}>{heading}</h3>
      {isEmpty && <p className={styles['faint']}>{nothing}</p>}
      {written !== null && <p className={styles['written']}>{written}</p>}
      {written === null && (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              {item.what && <span className={styles['verb']}>{verbs[item.what]}</span>}
              <Link to="." search={withItem(item.id)} className={styles['item']}>
                <span className={styles['key']}>{item.key}</span> {item.title}
              </Link>
              {item.because && <span className={styles['faint']}> {item.because}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function PartForm({ part, onSave, onClose }: { part: Part; onSave: Props['onSave']; onClose: () => void }) {
  const t = useText(text)
  const common = useText(words)
  const [texts, setTexts] = useState<Texts>({ done: part.done, next: part.next, blocked: part.blocked })
  const labels = { done: t.doneSince, next: t.next, blocked: t.blocked }
  const save = () => void onSave(texts).then(onClose)
  return (
    <form className={styles['partForm']} onSubmit={(event) => (event.preventDefault(), save())}>
      {(['done', 'next', 'blocked'] as const).map((name) => (
        <label key={name}>
          {labels[name]}
          <Input.TextArea value={texts[name]} maxLength={5000} autoSize={{ minRows: 3, maxRows: 12 }} onChange={(event) => setTexts({ ...texts, [name]: event.target.value })} onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && save()} />
        </label>
      ))}
      <div className={styles['formFoot']}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button type="primary" htmlType="submit">
          {common.save}
        </Button>
      </div>
    </form>
  )
}

import { CloseOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { useSchema } from '@/api/projectSchema'
import type { components } from '@/api/schema'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import styles from '../meetings.module.css'
import { retroText } from '../text'
import type { Retrospective } from './stacks'
import { useRetrospectiveWrites } from './useRetrospective'

type Action = components['schemas']['RetrospectiveActionOut']

/** How the actions of last time went. */
export function PreviousActions({ row }: { row: Retrospective }) {
  const t = useText(retroText)
  if (row.previous_actions.length === 0) return null
  return (
    <section className={styles['actions']}>
      <h2>{t.previous(row.previous_title)}</h2>
      <ActionList actions={row.previous_actions} />
    </section>
  )
}

/** What the team will do, each an item of the project. */
export function Actions({ row, draft }: { row: Retrospective; draft: string }) {
  const t = useText(retroText)
  const { unfollow } = useRetrospectiveWrites()
  const canAdd = row.can['take_part'] === true && row.phase !== 'write'
  return (
    <section className={styles['actions']}>
      <h2>{t.actions}</h2>
      {row.actions.length === 0 && <p className={styles['faint']}>{t.noActions}</p>}
      <ActionList actions={row.actions} onUnfollow={row.can['take_part'] ? (action) => void unfollow(action.id) : undefined} />
      {canAdd && <NewAction row={row} draft={draft} />}
    </section>
  )
}

function ActionList({ actions, onUnfollow }: { actions: readonly Action[]; onUnfollow?: (action: Action) => void }) {
  const t = useText(retroText)
  return (
    <ul className={styles['list']}>
      {actions.map((action) => (
        <li key={action.id}>
          <Link to="." search={withItem(action.item_id)} className={styles['item']}>
            <span className={styles['key']}>{action.item_key}</span> {action.title}
          </Link>
          <span className={styles['phase']} data-open={!action.is_done} data-bad={action.is_late}>
            {action.is_done ? t.done : action.is_late ? t.late : action.status_name}
          </span>
          <span className={styles['faint']}>{action.assignee_name}</span>
          <DateText date={action.deadline} />
          {onUnfollow && <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t.unfollow} title={t.unfollow} onClick={() => onUnfollow(action)} />}
        </li>
      ))}
    </ul>
  )
}

function NewAction({ row, draft }: { row: Retrospective; draft: string }) {
  const t = useText(retroText)
  const { people } = useSchema(row.project_id)
  const { addAction } = useRetrospectiveWrites()
  const [title, setTitle] = useState(draft.slice(0, 500))
  const [who, setWho] = useState<number | null>(null)
  const [due, setDue] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    void addAction(row, { title: title.trim().replaceAll('\n', ' '), assignee_id: who, due: due || null }).then(() => {
      setTitle('')
      setDue('')
    })
  }
  return (
    <form className={styles['begin']} onSubmit={submit}>
      <label>
        {t.newAction}
        <Input value={title} maxLength={500} autoFocus={draft !== ''} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        {t.who}
        <Select aria-label={t.who} allowClear showSearch={{ optionFilterProp: 'label' }} value={who} options={people.map(({ id, name }) => ({ value: id, label: name }))} onChange={(chosen) => setWho(chosen ?? null)} />
      </label>
      <label>
        {t.due}
        <Input type="date" value={due} onChange={(event) => setDue(event.target.value)} />
      </label>
      <Button type="primary" htmlType="submit">
        {t.addAction}
      </Button>
    </form>
  )
}

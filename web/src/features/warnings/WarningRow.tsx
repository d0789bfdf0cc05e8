import { ArrowUpOutlined, CheckOutlined, DownOutlined, RollbackOutlined, UpOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useId, useState } from 'react'
import { formatDay } from '@/lib/dates'
import { withItem } from '@/lib/itemSearch'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { AgoText } from '@/ui/value/AgoText'
import { text } from './text'
import type { Warning } from './useWarnings'
import { WarningDetails } from './WarningDetails'
import styles from './warnings.module.css'

interface Props {
  warning: Warning
  isChosen: boolean
  isProjectShown: boolean
  onChoose: () => void
  onAcknowledge: () => void
  onReopen: () => void
}

/** What is wrong with an item and whose business it is; its rule and history open below. */
export function WarningRow({ warning, isChosen, isProjectShown, onChoose, onAcknowledge, onReopen }: Props) {
  const t = useText(text)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const canAnswer = warning.can['acknowledge'] === true && warning.state !== 'resolved'
  return (
    <li className={styles['row']} data-chosen={isChosen} data-state={warning.state}>
      <div className={styles['line']}>
        <Checkbox checked={isChosen} disabled={!canAnswer} onChange={onChoose} aria-label={t.choose(`${warning.item_key} ${warning.name}`)} />
        <span className={styles['kind']} data-kind={warning.kind}>
          {warning.name}
        </span>
        <div className={styles['what']}>
          <Link to="." search={withItem(warning.item_id)} className={styles['title']} data-warning={warning.id} title={warning.item_title}>
            <span className={styles['key']}>{warning.item_key}</span>
            {warning.item_title}
          </Link>
          <span className={styles['reason']}>{warning.reason}</span>
          <Answer warning={warning} />
        </div>
        <div className={styles['whose']}>
          <span className={styles['owner']}>{warning.owner_name || t.unowned}</span>
          {isProjectShown && <span className={styles['faint']}>{warning.project_name}</span>}
        </div>
        <AgoText instant={warning.since} />
        <span className={styles['tools']}>
          {canAnswer && warning.state === 'open' && <Button type="text" size="small" icon={<CheckOutlined />} aria-label={t.acknowledge} title={`${t.acknowledge} (A)`} onClick={onAcknowledge} />}
          {canAnswer && warning.state === 'acknowledged' && <Button type="text" size="small" icon={<RollbackOutlined />} aria-label={t.reopen} title={t.reopen} onClick={onReopen} />}
          <Button type="text" size="small" icon={isOpen ? <UpOutlined /> : <DownOutlined />} aria-expanded={isOpen} aria-controls={id} aria-label={t.details(warning.item_key)} title={t.history} onClick={() => setOpen(!isOpen)} />
        </span>
      </div>
      <div id={id}>{isOpen && <WarningDetails warningId={warning.id} />}</div>
    </li>
  )
}

/** How far it went up, and what somebody answered. */
function Answer({ warning }: { warning: Warning }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  if (warning.state !== 'acknowledged' && warning.level === 0) return null
  return (
    <span className={styles['answer']}>
      {warning.level > 0 && warning.state !== 'resolved' && (
        <span className={styles['level']}>
          <ArrowUpOutlined /> {t.levelUp(warning.level)}
        </span>
      )}
      {warning.state === 'acknowledged' && (
        <span>
          {t.by(warning.acknowledged_by_name)}
          {warning.until && ` · ${t.untilDay(formatDay(warning.until, language, today))}`}
          {warning.note && ` · ${warning.note}`}
        </span>
      )}
    </span>
  )
}

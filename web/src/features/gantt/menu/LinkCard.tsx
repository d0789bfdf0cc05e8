import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { ItemWrites } from '@/api/itemWrites'
import type { Link, Plan } from '@/api/plan'
import { LINK_TYPES, linkTypeWords } from '@/api/words'
import { isComposing } from '@/lib/keyboard'
import { useLanguage, useText } from '@/ui/language'
import styles from '../gantt.module.css'
import { lagText, parseLag } from '../model/lag'
import { text } from '../text'

interface Props {
  link: Link
  plan: Plan
  canEdit: boolean
  writes: ItemWrites
  onClose: () => void
}

/** One dependency: from where to where, its type and lag, and taking it away. */
export function LinkCard({ link, plan, canEdit, writes, onClose }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const names = useText(linkTypeWords)
  const perDay = plan.project.minutes_per_day
  const known = lagText(link, perDay, language)
  const [typed, setTyped] = useState(known)
  const title = (id: number) => plan.byId.get(id)?.title ?? ''
  const saveLag = () => {
    const lag = parseLag(typed, perDay)
    if (lag && typed !== known) void writes.editLink(link, lag)
  }
  return (
    <div className={styles['card']}>
      <p>
        {title(link.predecessor_id)} → {title(link.successor_id)}
      </p>
      {link.is_violated && <p className={styles['bad']}>{t.violated}</p>}
      <label className={styles['field']}>
        {t.linkType}
        <Select
          size="small"
          disabled={!canEdit}
          value={link.type}
          options={LINK_TYPES.map((value) => ({ value, label: names[value] }))}
          onChange={(type) => void writes.editLink(link, { type })}
        />
      </label>
      <label className={styles['field']}>
        {t.lag}
        <Input
          size="small"
          disabled={!canEdit}
          value={typed}
          placeholder={t.lagHint}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={saveLag}
          onKeyDown={(event) => !isComposing(event.nativeEvent) && event.key === 'Enter' && event.currentTarget.blur()}
        />
      </label>
      {canEdit && (
        <footer>
          <Button
            size="small"
            danger
            onClick={() => {
              void writes.removeLink(link.id)
              onClose()
            }}
          >
            {t.removeLink}
          </Button>
        </footer>
      )}
    </div>
  )
}

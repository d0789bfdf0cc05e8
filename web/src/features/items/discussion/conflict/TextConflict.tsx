import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { mergeTexts } from '@/lib/textMerge'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import { words } from '@/ui/text'
import { text } from '../text'
import { Difference } from './Difference'
import styles from './conflict.module.css'

export interface Conflict {
  base: string
  mine: string
  theirs: string
}

interface Props {
  conflict: Conflict
  /** What to save in the end, over what the other one wrote. */
  onSave: (written: string) => void
  /** The other one's text stays; mine is given up. */
  onKeepTheirs: () => void
  /** Back to writing; nothing is saved or lost. */
  onClose: () => void
}

/** Two people changed one text: both versions side by side, and a merged one to finish. */
export function TextConflict({ conflict, onSave, onKeepTheirs, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const { base, mine, theirs } = conflict
  const proposal = useMemo(() => mergeTexts(base, mine, theirs), [base, mine, theirs])
  const [merged, setMerged] = useState(proposal.text)
  return (
    <Dialog label={t.conflictTitle} onClose={onClose} isWide>
      <div className={styles['conflict']}>
        <h2>{t.conflictTitle}</h2>
        <p>{t.conflictSaid}</p>
        <div className={styles['versions']}>
          <Difference label={t.mine} before={base} after={mine} />
          <Difference label={t.theirs} before={base} after={theirs} />
        </div>
        <label className={styles['merged']}>
          <span>{t.merged}</span>
          <small>{proposal.isClean ? t.mergedClean : t.mergedDirty}</small>
          <textarea rows={Math.min(12, merged.split('\n').length + 1)} value={merged} onChange={(event) => setMerged(event.currentTarget.value)} />
        </label>
        <footer>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button onClick={onKeepTheirs}>{t.keepTheirs}</Button>
          <Button onClick={() => onSave(mine)}>{t.saveMine}</Button>
          <Button type="primary" onClick={() => onSave(merged.trim())}>
            {t.saveMerged}
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}

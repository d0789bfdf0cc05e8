import { Button, Checkbox } from 'antd'
import { useMemo, useState } from 'react'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { useText } from '@/ui/language'
import { LoadMore } from '@/ui/list/LoadMore'
import { words } from '@/ui/text'
import { AcknowledgeDialog } from './AcknowledgeDialog'
import { groupsOf } from './grouping'
import type { Group } from './search'
import { text } from './text'
import { useChosen } from './useChosen'
import { useWarningKeys } from './useWarningKeys'
import { useAnswers, type Warning } from './useWarnings'
import { WarningRow } from './WarningRow'
import styles from './warnings.module.css'

interface Props {
  rows: readonly Warning[]
  total: number
  group: Group
  isProjectShown: boolean
  isFiltered: boolean
  isLoading: boolean
  onMore?: () => void
}

/** Warnings in their groups; ticked ones are answered together. */
export function WarningList({ rows, total, group, isProjectShown, isFiltered, isLoading, onMore }: Props) {
  const t = useText(text)
  const { reopen } = useAnswers()
  const answerable = useMemo(() => rows.filter((row) => row.can['acknowledge'] && row.state !== 'resolved').map(({ id }) => id), [rows])
  const { chosen, toggle, setAll } = useChosen(answerable)
  const [asked, setAsked] = useState<readonly Warning[]>([])
  const verbs = useMemo(() => ({ acknowledge: (row: Warning) => row.can['acknowledge'] && row.state === 'open' && setAsked([row]), choose: (row: Warning) => toggle(row.id) }), [toggle])
  const onKeyDown = useWarningKeys(rows, verbs)
  const groups = useMemo(() => groupsOf(rows, group), [rows, group])
  if (rows.length === 0) return <EmptyState title={isFiltered ? t.noneFound : t.none}>{isFiltered ? t.noneFoundHint : t.noneHint}</EmptyState>
  return (
    <div className={styles['page']}>
      <BulkBar ids={answerable} chosen={chosen} onAll={setAll} onAcknowledge={() => setAsked(rows.filter(({ id }) => chosen.has(id)))} />
      {/* The keys act on the links inside, which have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown}>
        {groups.map(({ key, label, rows: inside }) => (
          <section key={key}>
            {label !== '' && (
              <h2 className={styles['group']}>
                {label ?? t.unowned} <span>{inside.length}</span>
              </h2>
            )}
            <ol className={styles['rows']}>
              {inside.map((row) => (
                <WarningRow key={row.id} warning={row} isChosen={chosen.has(row.id)} isProjectShown={isProjectShown && group !== 'project'} onChoose={() => toggle(row.id)} onAcknowledge={() => setAsked([row])} onReopen={() => void reopen([row.id])} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <LoadMore shown={rows.length} total={total} isLoading={isLoading} onMore={onMore} />
      {asked.length > 0 && <AcknowledgeDialog warnings={asked} onClose={() => (setAsked([]), setAll(false))} />}
    </div>
  )
}

interface BulkProps {
  ids: readonly number[]
  chosen: ReadonlySet<number>
  onAll: (isOn: boolean) => void
  onAcknowledge: () => void
}

function BulkBar({ ids, chosen, onAll, onAcknowledge }: BulkProps) {
  const t = useText(text)
  const common = useText(words)
  if (ids.length === 0) return null
  return (
    <div className={styles['bulk']}>
      <Checkbox checked={chosen.size === ids.length} indeterminate={chosen.size > 0 && chosen.size < ids.length} onChange={(event) => onAll(event.target.checked)}>
        {chosen.size > 0 ? common.selected(chosen.size) : t.chooseAll}
      </Checkbox>
      {chosen.size > 0 && (
        <Button type="primary" size="small" onClick={onAcknowledge}>
          {t.acknowledge}
        </Button>
      )}
      <span className={styles['keys']}>{t.keys}</span>
    </div>
  )
}

import { Button } from 'antd'
import { useState } from 'react'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import styles from '../meetings.module.css'
import { retroText } from '../text'
import { Actions, PreviousActions } from './Actions'
import { BoardColumn } from './BoardColumn'
import { useOwnCards } from './ownCards'
import { PHASES, phaseBeside, type Retrospective } from './stacks'
import { useRetrospective, useRetrospectiveWrites } from './useRetrospective'

/** One retrospective: its phase, its cards, and what the team will do. */
export function RetrospectiveBoard({ retrospectiveId, onClose }: { retrospectiveId: number; onClose: () => void }) {
  const t = useText(retroText)
  const { data, error, refetch } = useRetrospective(retrospectiveId)
  const [own, keep] = useOwnCards(retrospectiveId)
  const [moving, setMoving] = useState<string | null>(null)
  const [draft, setDraft] = useState('')
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows />
  const hints = { write: t.writeHint, group: t.groupHint, vote: t.voteHint(data.votes_left), discuss: t.discussHint, closed: t.closedHint }
  return (
    <>
      <PageHeader title={data.title} note={hints[data.phase]} actions={<Tools row={data} onClose={onClose} />} />
      <div className={styles['page']}>
        <PhaseBar row={data} />
        <PreviousActions row={data} />
        <div className={styles['columns']}>
          {data.columns.map((column) => (
            <BoardColumn key={column.key} row={data} column={column} own={own} keep={keep} moving={moving} onMoving={setMoving} onAction={setDraft} />
          ))}
        </div>
        <Actions key={draft} row={data} draft={draft} />
      </div>
    </>
  )
}

function Tools({ row, onClose }: { row: Retrospective; onClose: () => void }) {
  const t = useText(retroText)
  const { remove } = useRetrospectiveWrites()
  return (
    <>
      <Button onClick={onClose}>{t.list}</Button>
      <Button href={`/api/v1/retrospectives/${row.id}/exports/markdown`}>{t.export}</Button>
      {row.can['lead'] && <Button onClick={() => void remove(row).then(onClose)}>{t.remove}</Button>}
    </>
  )
}

function PhaseBar({ row }: { row: Retrospective }) {
  const t = useText(retroText)
  const { edit } = useRetrospectiveWrites()
  const next = phaseBeside(row.phase, 1)
  const back = phaseBeside(row.phase, -1)
  return (
    <div className={styles['phases']}>
      <ol>
        {PHASES.map((phase) => (
          <li key={phase} aria-current={phase === row.phase ? 'step' : undefined}>
            {t[phase]}
          </li>
        ))}
      </ol>
      {row.can['lead'] && back && (
        <Button type="text" onClick={() => void edit(row, { phase: back })}>
          {t.backTo(t[back])}
        </Button>
      )}
      {row.can['lead'] && next && (
        <Button type="primary" onClick={() => void edit(row, { phase: next })}>
          {t.goTo(t[next])}
        </Button>
      )}
    </div>
  )
}

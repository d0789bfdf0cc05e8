import { CopyOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { formatDay } from '@/lib/dates'
import { showToast } from '@/lib/toasts'
import { useClock } from '@/ui/clock'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useLanguage, useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import styles from '../meetings.module.css'
import { text } from '../text'
import { asMarkdown, type Standup } from './asMarkdown'
import { Minutes } from './Minutes'
import { PersonPart } from './PersonPart'
import { PlanBar } from './PlanBar'
import { RoundBar } from './RoundBar'
import { dayBeside } from './dayBeside'
import type { Round } from './turns'
import { useStandup, useStandupWrites } from './useStandup'

const route = getRouteApi('/shell/projects/$projectId/standup')
const SHOWN_FOR = 3_000

/** Who did what since the last working day, what comes next, what blocks. */
export function StandupPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { day } = route.useSearch()
  const { data, error, refetch } = useStandup(projectId, day)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows />
  if (data.parts.length === 0) return <EmptyState title={t.nobody}>{t.nobodyHint}</EmptyState>
  return <Meeting standup={data} projectId={projectId} />
}

function Meeting({ standup, projectId }: { standup: Standup; projectId: number }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const writes = useStandupWrites(projectId)
  const [round, setRound] = useState<Round | null>(null)
  const speaker = round?.order[round.place]
  const copy = async () => {
    await navigator.clipboard.writeText(asMarkdown(standup, t))
    showToast({ id: 'standup', text: t.copied, tone: 'plain', lasting: SHOWN_FOR })
  }
  return (
    <>
      <PageHeader
        title={`${t.standup} · ${formatDay(standup.day, language, today)}`}
        note={t.standupHint(formatDay(standup.previous_day, language, today))}
        actions={
          <>
            <DayButtons standup={standup} />
            <Button icon={<CopyOutlined />} onClick={() => void copy()}>
              {t.copyMarkdown}
            </Button>
          </>
        }
      />
      <div className={styles['page']}>
        {standup.is_today && <RoundBar standup={standup} round={round} onChange={setRound} />}
        <ul className={styles['parts']}>
          {standup.parts.map((part) => (
            <PersonPart key={part.person_id} part={part} isSpeaking={part.person_id === speaker} onSave={(texts) => writes.entry(standup.day, part, texts)} />
          ))}
        </ul>
        <Minutes key={`${standup.day} ${standup.version}`} standup={standup} onSave={(notes) => writes.notes(standup, notes)} />
        <PlanBar standup={standup} onChange={(changes) => void writes.plan(standup, changes)} />
      </div>
    </>
  )
}

function DayButtons({ standup }: { standup: Standup }) {
  const t = useText(text)
  const navigate = route.useNavigate()
  const go = (day: string | undefined) => void navigate({ search: (before) => ({ ...before, day }) })
  const later = dayBeside(standup.day, 1)
  return (
    <>
      <Button icon={<LeftOutlined />} aria-label={t.earlier} title={t.earlier} onClick={() => go(standup.previous_day)} />
      <Button disabled={standup.is_today} onClick={() => go(undefined)}>
        {t.today}
      </Button>
      <Button icon={<RightOutlined />} disabled={standup.is_today} aria-label={t.later} title={t.later} onClick={() => go(later)} />
    </>
  )
}

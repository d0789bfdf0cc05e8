import { ArrowLeftOutlined } from '@ant-design/icons'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '@/api/client'
import { usePlan } from '@/api/plan'
import { type Sprint, totalsOf, useBacklog } from '@/api/sprints'
import { useText } from '@/ui/language'
import { Dialogs } from './Dialogs'
import type { OpenDialog } from './dialogs'
import { LoadBar } from './planning/LoadBar'
import { SprintItems } from './sprint/SprintItems'
import { SprintDays } from './SprintDays'
import { SprintCharts } from './sprint/SprintCharts'
import styles from './sprints.module.css'
import { StateTag } from './StateTag'
import { text } from './text'
import { useSprintWrites } from './useSprintWrites'

const route = getRouteApi('/shell/projects/$projectId/sprints/$sprintId')

/** One sprint: its goal, how it goes, what stands in it, and its end. */
export function SprintPage() {
  const { projectId, sprintId } = route.useParams()
  const { day } = route.useSearch()
  const navigate = route.useNavigate()
  const path = { params: { path: { sprint_id: sprintId } } }
  const { data: sprint } = api.useSuspenseQuery('get', '/api/v1/sprints/{sprint_id}', path)
  const { data: burndown } = api.useSuspenseQuery('get', '/api/v1/sprints/{sprint_id}/burndown', path)
  const { data: velocity } = api.useQuery('get', '/api/v1/projects/{project_id}/velocity', { params: { path: { project_id: projectId } } })
  const show = (item: number) => void navigate({ search: (before) => ({ ...before, item }) })
  return (
    <div className={styles['one']}>
      <Head projectId={projectId} sprint={sprint} />
      {sprint.goal && <p className={styles['oneGoal']}>{sprint.goal}</p>}
      <Load projectId={projectId} sprint={sprint} velocity={velocity?.average ?? null} />
      <SprintCharts burndown={burndown} chosen={day} onChoose={(chosen) => void navigate({ search: (before) => ({ ...before, day: chosen }), replace: true })} />
      <SprintItems projectId={projectId} sprint={sprint} burndown={burndown} onOpen={show} />
    </div>
  )
}

interface PartProps {
  projectId: number
  sprint: Sprint
}

function Load({ projectId, sprint, velocity }: PartProps & { velocity: number | null }) {
  const { spots, unit } = useBacklog(projectId)
  const { byId } = usePlan(projectId)
  if (sprint.state === 'closed') return null
  const items = spots.flatMap(([itemId, sprintId]) => (sprintId === sprint.id ? (byId.get(itemId) ?? []) : []))
  return <LoadBar sprint={sprint} totals={totalsOf(items, unit)} unit={unit} velocity={velocity} />
}

function Head({ projectId, sprint }: PartProps) {
  const t = useText(text)
  const writes = useSprintWrites(projectId)
  const { unit, items } = useBacklog(projectId)
  const [open, setOpen] = useState<OpenDialog>(null)
  return (
    <header className={styles['oneHead']}>
      <Link to="/projects/$projectId/sprints" params={{ projectId }} aria-label={t.allSprints} title={t.allSprints}>
        <ArrowLeftOutlined />
      </Link>
      <h2>{sprint.name}</h2>
      <StateTag state={sprint.state} />
      <SprintDays sprint={sprint} />
      <span className={styles['spring']} />
      {sprint.board_id !== null && (
        <Link to="/projects/$projectId/board" params={{ projectId }} search={{ board: sprint.board_id }}>
          {t.goToBoard}
        </Link>
      )}
      {sprint.can['edit'] && <Button onClick={() => setOpen({ kind: 'edit', sprint })}>{t.editSprint}</Button>}
      {sprint.can['start'] && (
        <Button type="primary" onClick={() => void writes.start(sprint)}>
          {t.startSprint}
        </Button>
      )}
      {sprint.can['close'] && (
        <Button type="primary" onClick={() => setOpen({ kind: 'close', sprint })}>
          {t.close}
        </Button>
      )}
      {sprint.can['reopen'] && <Button onClick={() => void writes.reopen(sprint)}>{t.reopen}</Button>}
      <Dialogs projectId={projectId} open={open} unit={unit} sprints={items} settings={undefined} writes={writes} onClose={() => setOpen(null)} />
    </header>
  )
}

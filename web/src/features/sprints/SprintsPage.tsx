import { PlusOutlined, SettingOutlined } from '@ant-design/icons'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { api } from '@/api/client'
import { usePlan } from '@/api/plan'
import { useBacklog } from '@/api/sprints'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { FilterBar } from '@/ui/filter/FilterBar'
import { SearchField } from '@/ui/filter/SearchField'
import { useText } from '@/ui/language'
import { ClosedSprints } from './ClosedSprints'
import { Dialogs } from './Dialogs'
import type { OpenDialog } from './dialogs'
import { BacklogPane } from './planning/BacklogPane'
import { BulkBar } from './planning/BulkBar'
import { listsOf } from './planning/lists'
import { SprintCard } from './planning/SprintCard'
import { useDrops } from './planning/useDrops'
import { type Planning, usePlanning } from './planning/usePlanning'
import styles from './sprints.module.css'
import { text } from './text'
import { useSprintWrites } from './useSprintWrites'

const route = getRouteApi('/shell/projects/$projectId/sprints')

/** The backlog beside the sprints: what is done next, and when. */
export function SprintsPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const [plan, backlog] = [usePlan(projectId), useBacklog(projectId)]
  const path = { params: { path: { project_id: projectId } } }
  const { data: settings } = api.useQuery('get', '/api/v1/projects/{project_id}/sprint-settings', path)
  const { data: velocity } = api.useQuery('get', '/api/v1/projects/{project_id}/velocity', path)
  const lists = useMemo(() => listsOf(backlog, plan, q), [backlog, plan, q])
  const planning = usePlanning(projectId, lists)
  useDrops(planning)
  const writes = useSprintWrites(projectId)
  const [open, setOpen] = useState<OpenDialog>(null)
  const canPlan = backlog.can['plan'] === true
  const show = (item: number) => void navigate({ search: (before) => ({ ...before, item }) })
  const shared = { lists, projectId, unit: backlog.unit, canPlan, planning, onOpen: show }
  const sprintLists = lists.slice(0, -1)
  const backlogList = lists.at(-1)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the titles inside take the focus
    <div className={styles['page']} role="region" aria-label={t.sprints} aria-describedby="sprints-help" onKeyDown={(event) => onKey(event, planning, lists.flatMap(({ items }) => items))}>
      <p id="sprints-help" className="visually-hidden">
        {t.listHelp}
      </p>
      <div className={styles['tools']}>
        <FilterBar {...(q !== undefined && { onClear: () => void navigate({ search: (before) => ({ ...before, q: undefined }), replace: true }) })}>
          <SearchField label={t.searchItems} value={q ?? ''} onSearch={(typed) => void navigate({ search: (before) => ({ ...before, q: typed || undefined }), replace: true })} />
        </FilterBar>
        <span className={styles['spring']} />
        {settings?.can['edit'] && <Button icon={<SettingOutlined />} aria-label={t.settings} title={t.settings} onClick={() => setOpen({ kind: 'settings' })} />}
        {canPlan && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen({ kind: 'new' })}>
            {t.newSprint}
          </Button>
        )}
      </div>
      <div className={styles['planning']}>
        {backlogList && <BacklogPane {...shared} list={backlogList} isNarrowed={q !== undefined} typeKeys={settings?.type_keys ?? []} />}
        <div className={styles['sprints']}>
          {sprintLists.length === 0 && <EmptyState title={t.noSprints}>{t.noSprintsHint}</EmptyState>}
          {sprintLists.map((list) =>
            list.sprint === null ? null : (
              <SprintCard
                key={list.sprint.id}
                {...shared}
                list={list}
                velocity={velocity?.average ?? null}
                onStart={() => void (list.sprint && writes.start(list.sprint))}
                onClose={() => list.sprint && setOpen({ kind: 'close', sprint: list.sprint })}
                onEdit={() => list.sprint && setOpen({ kind: 'edit', sprint: list.sprint })}
                onRemove={() => void (list.sprint && writes.remove(list.sprint))}
              />
            ),
          )}
          <ClosedSprints projectId={projectId} velocity={velocity} />
        </div>
      </div>
      <BulkBar lists={lists} planning={planning} />
      <Dialogs projectId={projectId} open={open} unit={backlog.unit} sprints={backlog.items} settings={settings} writes={writes} onClose={() => setOpen(null)} />
    </div>
  )
}

/** Arrows walk over the titles; with Alt they move the item. */
function onKey(event: KeyboardEvent<HTMLElement>, planning: Planning, items: readonly Parameters<Planning['step']>[0][]): void {
  const id = (event.target as HTMLElement).dataset['item']
  const at = items.findIndex((item) => String(item.id) === id)
  const item = items[at]
  if (!item || event.ctrlKey || event.metaKey) return
  if (event.altKey && event.key.startsWith('Arrow')) planning.step(item, event.key)
  else if (event.key === 'x') planning.toggle(item.id)
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = items[at + (event.key === 'ArrowDown' ? 1 : -1)]
    event.currentTarget.querySelector<HTMLElement>(`[data-item="${String(next?.id)}"]`)?.focus()
  } else return
  event.preventDefault()
}

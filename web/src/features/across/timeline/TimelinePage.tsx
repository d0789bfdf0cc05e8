import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useLive } from '@/api/useLive'
import { addDays } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import { words } from '@/ui/text'
import styles from '../across.module.css'
import { AcrossFilters } from '../AcrossFilters'
import { BarMenu } from '../BarMenu'
import { type TimelineSearch, type Zoom, ZOOMS } from '../search'
import { text } from '../text'
import { useAcross } from '../useAcross'
import { useBarActions } from '../useBarActions'
import { onDays } from '../window'
import { rowsOf } from './rows'
import { stretchOf } from './scale'
import { TimelineChart } from './TimelineChart'

const route = getRouteApi('/shell/timeline')
const MOST = 500
const USUAL_ZOOM: Zoom = 'month'

type Change = (changes: { [Key in keyof TimelineSearch]?: TimelineSearch[Key] | undefined }) => void

/** Bars of all projects, or of all people, over the same time. */
export function TimelinePage() {
  const t = useText(text)
  const { unassigned } = useText(words)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change: Change = (changes) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const { today } = useClock()
  const zoom = search.zoom ?? USUAL_ZOOM
  const by = search.by ?? 'project'
  const stretch = stretchOf(search.from, zoom, today)
  const { items, names, total, error, isPending } = useAcross({ filter: onDays(stretch.first, stretch.last, search.filter), q: search.q, sort: 'start' }, MOST)
  const actions = useBarActions((projectId) => names.projects.get(projectId)?.can['edit'] === true, (item) => void navigate({ search: (before) => ({ ...before, item }) }))
  usePage([{ label: t.timeline }])
  useLive()
  if (error) return <ErrorState error={error} reset={() => change({ filter: undefined, q: undefined })} />
  const rows = rowsOf(items, by, names, unassigned)
  const hintOf = ({ item }: { item: { project_id: number; assignee_id: number | null } }) => (by === 'project' ? names.people.get(item.assignee_id ?? 0)?.name : names.projects.get(item.project_id)?.key)
  return (
    <div className={styles['page']}>
      <PageHeader title={t.timeline} actions={<Tools search={search} zoom={zoom} from={stretch.first} days={Math.round(stretch.width / stretch.perDay / 3)} onChange={change} />} />
      <AcrossFilters search={search} onChange={change} aside={<span className={styles['sums']}>{total > MOST ? t.tooMany(MOST) : t.count(total)}</span>} />
      {!isPending && rows.length === 0 ? <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState> : <TimelineChart rows={rows} by={by} stretch={stretch} zoom={zoom} today={today} actions={actions} hintOf={hintOf} />}
      <BarMenu actions={actions} />
    </div>
  )
}

interface ToolsProps {
  search: TimelineSearch
  zoom: Zoom
  from: string
  /** A step back or forward. */
  days: number
  onChange: Change
}

function Tools({ search, zoom, from, days, onChange }: ToolsProps) {
  const t = useText(text)
  return (
    <>
      <Button type="text" icon={<LeftOutlined />} aria-label={t.previous} onClick={() => onChange({ from: addDays(from, -days) })} />
      <Button onClick={() => onChange({ from: undefined })}>{t.today}</Button>
      <Button type="text" icon={<RightOutlined />} aria-label={t.next} onClick={() => onChange({ from: addDays(from, days) })} />
      <Segmented
        aria-label={t.groupRows}
        value={search.by ?? 'project'}
        options={[
          { value: 'project', label: t.byProject },
          { value: 'assignee', label: t.byPerson },
        ]}
        onChange={(next) => onChange({ by: next === 'assignee' ? 'assignee' : undefined })}
      />
      <Segmented aria-label={t.scale} value={zoom} options={ZOOMS.map((value) => ({ value, label: t[value] }))} onChange={(next) => onChange({ zoom: next === USUAL_ZOOM ? undefined : next, from: undefined })} />
    </>
  )
}

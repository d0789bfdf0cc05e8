import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api } from '@/api/client'
import { useLive } from '@/api/useLive'
import { priorityWords } from '@/api/words'
import { offerItems } from '@/lib/chosenItems'
import type { RowId } from '@/lib/outline'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { useText } from '@/ui/language'
import { LoadMore } from '@/ui/list/LoadMore'
import { usePage } from '@/ui/page/page'
import { TreeTable } from '@/ui/table/TreeTable'
import { useColumnLayout } from '@/ui/table/useColumnLayout'
import { words } from '@/ui/text'
import styles from '../across.module.css'
import { AcrossFilters } from '../AcrossFilters'
import type { ListSearch } from '../search'
import { text } from '../text'
import { useAcross } from '../useAcross'
import { USUALLY_SHOWN, useListColumns } from './columns'
import { type Line, linesOf, outline, SORT_OF_GROUP } from './lines'
import { ListToolbar } from './ListToolbar'
import { Sums } from './Sums'
import { chosenAmong } from './chosenAmong'

const route = getRouteApi('/shell/items')
const USUAL_SORT = '-updated_at'
/** How the server calls what a column shows. */
const SORT_NAMES: Readonly<Record<string, string>> = { key: 'id', percent: 'percent_complete', updated: 'updated_at', type: 'type_key' }

/** Every item that one may see, whatever its project: filtered, grouped, summed up, taken along as a file. */
export function ItemsPage() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback((changes: { [Key in keyof ListSearch]?: ListSearch[Key] | undefined }) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true }), [navigate])
  const open = useCallback((item: number) => void navigate({ search: (before) => ({ ...before, item }) }), [navigate])
  usePage([{ label: t.items }])
  useLive()
  const list = useList(search)
  const columns = useListColumns(list.names, open)
  const layout = useColumnLayout(columns, USUALLY_SHOWN, search.columns, useCallback((next) => change({ columns: next }), [change]))
  const [folded, setFolded] = useState<ReadonlySet<RowId>>(new Set())
  const [selected, setSelected] = useSelected(list.items)
  if (list.error) return <ErrorState error={list.error} reset={() => change({ filter: undefined, q: undefined })} />
  return (
    <div className={styles['page']}>
      <ListToolbar search={search} sort={list.sort} columns={columns} layout={layout} onChange={change} />
      <AcrossFilters search={search} onChange={change} aside={list.totals && <Sums sums={list.totals.total} />} />
      <div className={styles['table']}>
        <TreeTable
          label={t.listOf}
          rows={list.lines}
          outline={outline}
          columns={columns}
          layout={layout.layout}
          onLayoutChange={layout.setLayout}
          folded={folded}
          onFoldedChange={setFolded}
          selected={selected}
          onSelectedChange={setSelected}
          actions={{ open: (id) => typeof id === 'number' && open(id) }}
          headingOf={list.headingOf}
          empty={!list.isPending && <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
        />
      </div>
      {list.hasNextPage && <LoadMore shown={list.items.length} total={list.total} isLoading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
    </div>
  )
}

/** Rows, their figures, and what stands over each group. */
function useList({ filter, q, sort, group }: ListSearch) {
  const t = useText(text)
  const priorities = useText(priorityWords)
  const { unassigned } = useText(words)
  const wanted = (sort ?? USUAL_SORT).replaceAll(/\w+/g, (name) => SORT_NAMES[name] ?? name)
  const order = [group && SORT_OF_GROUP[group], wanted].filter(Boolean).join(',').split(',').slice(0, 4).join(',')
  const across = useAcross({ filter, q, sort: order })
  const totals = api.useQuery('get', '/api/v1/item-totals', { params: { query: { ...(filter && { filter: JSON.stringify(filter) }), ...(q && { q }), ...(group && { group }) } } }, { placeholderData: (before) => before }).data
  const lines = useMemo(() => linesOf(across.items, group, totals?.groups ?? [], across.names), [across.items, across.names, group, totals])
  const headingOf = (line: Line): ReactNode => {
    if (line.kind === 'item') return null
    const name = group === 'priority' ? priorities[Number(line.id.split(' ')[1]) as 0] : line.name || unassigned
    return (
      <span className={styles['heading']}>
        {name} {line.sums && <Sums sums={line.sums} />}
      </span>
    )
  }
  return { ...across, totals, lines, headingOf, sort: order, t }
}

/** What is selected, told to the palette with the row that has the focus. */
function useSelected(items: Parameters<typeof chosenAmong>[0]) {
  const [ids, setIds] = useState<ReadonlySet<RowId>>(new Set())
  const latest = useRef({ ids, items })
  useEffect(() => {
    latest.current = { ids, items }
  })
  useEffect(() => offerItems(() => chosenAmong(latest.current.items, latest.current.ids)), [])
  return [ids, setIds] as const
}

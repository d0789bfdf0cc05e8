import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { FilterBar } from '@/ui/filter/FilterBar'
import { SearchField } from '@/ui/filter/SearchField'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import { words } from '@/ui/text'
import { HitRow } from './HitRow'
import { KINDS, type SearchSearch } from './search'
import styles from './search.module.css'
import { text } from './text'
import { useHits } from './useHits'

const route = getRouteApi('/shell/search')

/** Everything that says some words, of what one may see. */
export function SearchPage() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  usePage([{ label: t.search }])
  const narrow = (change: Partial<SearchSearch>) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  return (
    <>
      <PageHeader title={t.search}>
        <div className={styles['field']}>
          <SearchField value={search.q ?? ''} label={t.field} onSearch={(q) => narrow({ q })} />
        </div>
        <FilterBar>
          {KINDS.map((kind) => (
            <ToggleChip key={kind} label={t[kind]} isOn={search.kind === kind} onToggle={(isOn) => narrow({ kind: isOn ? kind : undefined })} />
          ))}
          <ToggleChip label={t.mine} isOn={search.mine === true} onToggle={(mine) => narrow({ mine: mine || undefined })} />
          <ToggleChip label={t.open} isOn={search.open === true} onToggle={(open) => narrow({ open: open || undefined })} />
        </FilterBar>
      </PageHeader>
      {search.q ? <Hits search={search} query={search.q} /> : <EmptyState title={t.hint}>{t.hintMore}</EmptyState>}
    </>
  )
}

function Hits({ search, query }: { search: SearchSearch; query: string }) {
  const t = useText(text)
  const common = useText(words)
  const { hits, error, refetch, isLoading, onMore } = useHits(search, query)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!hits) return <SkeletonRows />
  if (hits.length === 0) return <EmptyState title={t.none(query)}>{t.noneHint}</EmptyState>
  return (
    <div className={styles['page']}>
      <ol className={styles['hits']}>
        {hits.map((hit) => (
          <HitRow key={`${hit.kind} ${hit.id}`} hit={hit} query={query} />
        ))}
      </ol>
      {onMore && (
        <Button loading={isLoading} onClick={onMore}>
          {common.showMore}
        </Button>
      )}
    </div>
  )
}

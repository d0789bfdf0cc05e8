import { PlusOutlined } from '@ant-design/icons'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { LoadMore } from '@/ui/list/LoadMore'
import { text } from '../text'
import { NewPersonDialog } from './NewPersonDialog'
import { PeopleFilters } from './PeopleFilters'
import { PeopleTable } from './PeopleTable'
import { PersonPanel } from './PersonPanel'
import type { PeopleSearch } from './search'
import { usePeople } from './usePeople'

const route = getRouteApi('/shell/administration/people')

export function PeoplePage() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { total } = usePeople(search)
  const change = (changes: PeopleSearch) => void navigate({ search: (before) => ({ ...before, ...changes }) })
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => change({ create: true })}>
      {t.addPerson}
    </Button>
  )
  return (
    <>
      <PageHeader title={t.people} note={t.peopleCount(total)} actions={add}>
        <PeopleFilters />
      </PageHeader>
      <PeopleList onOpen={(person) => change({ person })} />
      {search.person !== undefined && <PersonPanel key={search.person} personId={search.person} onClose={() => change({ person: undefined })} />}
      {search.create && <NewPersonDialog onClose={() => change({ create: undefined })} onCreated={(person) => change({ create: undefined, person })} />}
    </>
  )
}

function PeopleList({ onOpen }: { onOpen: (personId: number) => void }) {
  const t = useText(text)
  const { people, total, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePeople(route.useSearch())
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!people) return <SkeletonRows />
  if (people.length === 0) return <EmptyState title={t.noMatch}>{t.noMatchHint}</EmptyState>
  return (
    <>
      <PeopleTable people={people} onOpen={onOpen} />
      <LoadMore shown={people.length} total={total} isLoading={isFetchingNextPage} onMore={hasNextPage ? () => void fetchNextPage() : undefined} />
    </>
  )
}

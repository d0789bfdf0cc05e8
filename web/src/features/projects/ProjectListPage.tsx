import { PlusOutlined } from '@ant-design/icons'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react'
import { useMe } from '@/api/me'
import { phrase } from '@/lib/catalogue'
import { useCommands } from '@/ui/commands/registry'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { LoadMore } from '@/ui/list/LoadMore'
import { usePage } from '@/ui/page/page'
import { ProjectCards } from './ProjectCards'
import { ProjectFilters } from './ProjectFilters'
import { ProjectTable } from './ProjectTable'
import { text } from './text'
import { useProjects } from './useProjects'

const NewProjectDialog = lazy(() => import('./NewProjectDialog').then((module) => ({ default: module.NewProjectDialog })))
const route = getRouteApi('/shell/projects')

export function ProjectListPage() {
  const t = useText(text)
  const { create } = route.useSearch()
  const navigate = route.useNavigate()
  const isAllowed = useMe().can['create_project'] === true
  usePage([{ label: t.projects }])
  const setCreating = useCallback((isOpen: boolean) => void navigate({ search: (before) => ({ ...before, create: isOpen || undefined }) }), [navigate])
  useCommands(useMemo(() => (isAllowed ? [{ id: 'projects.new', label: phrase(text, 'newProject'), group: phrase(text, 'projects'), keys: 'shift+n', isHidden: true, run: () => setCreating(true) }] : []), [isAllowed, setCreating]))
  const button = isAllowed && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      {t.newProject}
    </Button>
  )
  return (
    <>
      <PageHeader title={t.projects} actions={button}>
        <ProjectFilters />
      </PageHeader>
      <ProjectList createButton={button} />
      {create && isAllowed && (
        <Suspense>
          <NewProjectDialog onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </>
  )
}

function ProjectList({ createButton }: { createButton: ReactNode }) {
  const t = useText(text)
  const search = route.useSearch()
  const { projects, total, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useProjects(search)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!projects) return <SkeletonRows />
  const isFiltered = Boolean(search.q || search.state || search.mine || search.starred)
  if (projects.length === 0 && isFiltered) return <EmptyState title={t.noMatch}>{t.noMatchHint}</EmptyState>
  if (projects.length === 0) return <EmptyState title={t.noProjects} action={createButton}>{t.noProjectsHint}</EmptyState>
  return (
    <>
      {search.view === 'table' ? <ProjectTable projects={projects} /> : <ProjectCards projects={projects} />}
      <LoadMore shown={projects.length} total={total} isLoading={isFetchingNextPage} onMore={hasNextPage ? () => void fetchNextPage() : undefined} />
    </>
  )
}

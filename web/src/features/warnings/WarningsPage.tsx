import { getRouteApi } from '@tanstack/react-router'
import { api } from '@/api/client'
import { useLive } from '@/api/useLive'
import { useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import { text } from './text'
import { WarningsView } from './WarningsView'

const route = getRouteApi('/shell/warnings')
const MOST_PROJECTS = 200

/** Warnings over all projects one may see. */
export function WarningsPage() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = api.useQuery('get', '/api/v1/projects', { params: { query: { limit: MOST_PROJECTS } } })
  usePage([{ label: t.warnings }])
  useLive()
  return <WarningsView search={search} projects={data?.items ?? []} onChange={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })} />
}

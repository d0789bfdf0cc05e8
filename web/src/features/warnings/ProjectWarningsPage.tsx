import { HistoryOutlined, UnorderedListOutlined } from '@ant-design/icons'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { text } from './text'
import { WarningHistory } from './WarningHistory'
import { WarningsView } from './WarningsView'

const route = getRouteApi('/shell/projects/$projectId/warnings')

/** A project's warnings, or who was warned when and what they did. */
export function ProjectWarningsPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const show = (history: boolean) => void navigate({ search: (before) => ({ ...before, history: history || undefined }) })
  if (search.history) {
    return (
      <>
        <PageHeader
          title={t.history}
          note={t.historyHint}
          actions={
            <Button icon={<UnorderedListOutlined />} onClick={() => show(false)}>
              {t.list}
            </Button>
          }
        />
        <WarningHistory projectId={projectId} />
      </>
    )
  }
  const toHistory = (
    <Button icon={<HistoryOutlined />} onClick={() => show(true)}>
      {t.history}
    </Button>
  )
  return <WarningsView search={search} projectId={projectId} actions={toHistory} onChange={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })} />
}

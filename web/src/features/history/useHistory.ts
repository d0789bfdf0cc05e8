import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '@/api/client'
import { undo } from '@/api/undo'
import { showToast } from '@/lib/toasts'
import { useText } from '@/ui/language'
import { gesturesOf } from './grouping'
import { text } from './text'

const PAGE = 100
const SHOWN_FOR = 10_000

/** What happened in a project, page after page, as gestures. */
export function useHistory(projectId: number) {
  const init = { params: { path: { project_id: projectId }, query: { limit: PAGE } } }
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery('get', '/api/v1/projects/{project_id}/history', init, {
    pageParamName: 'cursor',
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
  })
  const gestures = useMemo(() => data && gesturesOf(data.pages.flatMap((page) => page.items)), [data])
  return { gestures, isLoading: isFetchingNextPage, onMore: hasNextPage ? () => void fetchNextPage() : undefined }
}

/** Takes a gesture back; a refusal says its reason. */
export function useUndoGesture(): (changeSet: string) => Promise<void> {
  const t = useText(text)
  const queries = useQueryClient()
  return async (changeSet) => {
    try {
      await undo(queries, { id: changeSet, operation: '', direction: 'done' })
    } catch (error) {
      showToast({ id: 'undo', text: `${t.cannotUndo}：${(error as Error).message}`, tone: 'bad', lasting: SHOWN_FOR })
    }
  }
}

import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { Suspense, useCallback, useState } from 'react'
import { useLive } from '@/api/useLive'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import { BoardScreen } from './BoardScreen'
import styles from './board.module.css'
import type { Board } from './model/names'
import type { BoardSearch } from './search'
import { BoardDialog } from './settings/LazyBoardDialog'
import { useWall } from './source/useWall'
import { text } from './text'
import { useWideBoards } from './useBoards'

const route = getRouteApi('/shell/boards')

/** Boards over projects; nothing on them that the reader may not see. */
export function BoardsPage() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const boards = useWideBoards()
  const [isMaking, setMaking] = useState(false)
  const board = boards.find(({ id }) => id === search.board) ?? boards[0]
  usePage([{ label: t.wideBoards }])
  useLive()
  const onSearch = useCallback((changes: BoardSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true }), [navigate])
  return (
    <div className={styles['wide']}>
      <PageHeader title={t.wideBoards} />
      {board ? (
        <Suspense key={board.id} fallback={<SkeletonRows />}>
          <Wall board={board} boards={boards} search={search} onSearch={onSearch} onOpen={(item) => void navigate({ search: (before) => ({ ...before, item }) })} />
        </Suspense>
      ) : (
        <EmptyState title={t.wideEmpty} action={<Button type="primary" onClick={() => setMaking(true)}>{t.createWide}</Button>}>
          {t.wideEmptyHint}
        </EmptyState>
      )}
      {isMaking && <BoardDialog projectId={null} board={undefined} settings={undefined} cards={undefined} onClose={() => setMaking(false)} onDone={(made) => onSearch({ board: made?.id })} />}
    </div>
  )
}

interface WallProps {
  board: Board
  boards: readonly Board[]
  search: BoardSearch
  onSearch: (changes: BoardSearch) => void
  onOpen: (itemId: number) => void
}

function Wall(props: WallProps) {
  return <BoardScreen {...props} projectId={null} cards={useWall(props.board.id)} />
}

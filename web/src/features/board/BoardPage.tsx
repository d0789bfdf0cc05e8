import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useItemWrites } from '@/api/itemWrites'
import { useProject } from '@/api/project'
import { BoardScreen } from './BoardScreen'
import { fieldsAt } from './model/newCard'
import type { BoardSearch } from './search'
import { useProjectCards } from './source/useProjectCards'
import { useProjectBoards } from './useBoards'

const route = getRouteApi('/shell/projects/$projectId/board')

/** The project's items as cards: on the board of the address, else the first shared one, else by status. */
export function BoardPage() {
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const boards = useProjectBoards(projectId)
  const board = boards.find(({ id }) => id === search.board) ?? boards.find(({ is_shared }) => is_shared)
  const cards = useProjectCards(projectId, board?.settings)
  const canAdd = useProject(projectId).can['contribute'] === true
  const { create } = useItemWrites(projectId)
  const onSearch = useCallback((changes: BoardSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true }), [navigate])
  return (
    <BoardScreen
      key={board?.id ?? 0}
      board={board}
      boards={boards}
      projectId={projectId}
      cards={cards}
      search={search}
      onSearch={onSearch}
      onOpen={(item) => void navigate({ search: (before) => ({ ...before, item }) })}
      {...(canAdd && { onAdd: (title, { column, lane }) => create({ title, ...fieldsAt([column, lane], cards.names) }) })}
    />
  )
}

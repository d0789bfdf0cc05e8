import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { boardSearch } from '@/features/board/search'
import { shellRoute } from './root'

const boards = createRoute({
  getParentRoute: () => shellRoute,
  path: '/boards',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('@/features/board/BoardsPage'), 'BoardsPage'),
})

export const boardRoutes = [boards] as const

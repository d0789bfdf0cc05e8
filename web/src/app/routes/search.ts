import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searchSearch } from '@/features/search/search'
import { shellRoute } from './root'

const search = createRoute({
  getParentRoute: () => shellRoute,
  path: '/search',
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => import('@/features/search/SearchPage'), 'SearchPage'),
})

export const searchRoutes = [search] as const

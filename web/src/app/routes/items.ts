import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { itemSearch } from '@/lib/itemSearch'
import { shellRoute } from './root'

const itemPage = createRoute({
  getParentRoute: () => shellRoute,
  path: '/items/$itemKey',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('@/features/items/ItemPage'), 'ItemPage'),
})

export const itemRoutes = [itemPage] as const

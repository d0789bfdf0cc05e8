import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { warningsSearch } from '@/features/warnings/search'
import { itemSearch } from '@/lib/itemSearch'
import { shellRoute } from './root'

const warnings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/warnings',
  validateSearch: warningsSearch,
  component: lazyRouteComponent(() => import('@/features/warnings/WarningsPage'), 'WarningsPage'),
})

const myWork = createRoute({
  getParentRoute: () => shellRoute,
  path: '/my-work',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('@/features/mywork/MyWorkPage'), 'MyWorkPage'),
})

export const insightRoutes = [warnings, myWork] as const

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inboxSearch } from '@/features/inbox/search'
import { shellRoute } from './root'

const inbox = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('@/features/inbox/InboxPage'), 'InboxPage'),
})

export const inboxRoutes = [inbox] as const

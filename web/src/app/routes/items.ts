import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { calendarSearch, listSearch, timelineSearch } from '@/features/across/search'
import { itemSearch } from '@/lib/itemSearch'
import { shellRoute } from './root'

const itemPage = createRoute({
  getParentRoute: () => shellRoute,
  path: '/items/$itemKey',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('@/features/items/ItemPage'), 'ItemPage'),
})

const allItems = createRoute({
  getParentRoute: () => shellRoute,
  path: '/items',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('@/features/across/list/ItemsPage'), 'ItemsPage'),
})

const calendar = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('@/features/across/calendar/CalendarPage'), 'CalendarPage'),
})

const timeline = createRoute({
  getParentRoute: () => shellRoute,
  path: '/timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('@/features/across/timeline/TimelinePage'), 'TimelinePage'),
})

export const itemRoutes = [itemPage, allItems, calendar, timeline] as const

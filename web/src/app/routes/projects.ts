import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { boardSearch } from '@/features/board/search'
import { projectListSearch } from '@/features/projects/search'
import { shellRoute } from './root'

const projectList = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects',
  validateSearch: projectListSearch,
  component: lazyRouteComponent(() => import('@/features/projects/ProjectListPage'), 'ProjectListPage'),
})

/** Frame of one project; its tabs are children of this route, in whichever domain they live. */
export const projectRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects/$projectId',
  params: {
    parse: ({ projectId }) => ({ projectId: Number(projectId) }),
    stringify: ({ projectId }) => ({ projectId: String(projectId) }),
  },
  component: lazyRouteComponent(() => import('../shell/ProjectFrame'), 'ProjectFrame'),
})

const overview = createRoute({
  getParentRoute: () => projectRoute,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/projects/ProjectOverviewPage'), 'ProjectOverviewPage'),
})

const board = createRoute({
  getParentRoute: () => projectRoute,
  path: 'board',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('@/features/board/BoardPage'), 'BoardPage'),
})

const settings = createRoute({
  getParentRoute: () => projectRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('@/features/projects/settings/ProjectSettingsPage'), 'ProjectSettingsPage'),
})

export const projectRoutes = [projectList, projectRoute.addChildren([overview, board, settings])] as const

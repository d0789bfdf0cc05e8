import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { calendarSearch } from '@/features/across/search'
import { boardSearch } from '@/features/board/search'
import { flowSearch } from '@/features/flow/search'
import { forecastSearch } from '@/features/forecast/search'
import { weeklySearch } from '@/features/insight/weekly/search'
import { ganttSearch } from '@/features/gantt/search'
import { historySearch } from '@/features/history/search'
import { planPageSearch } from '@/features/plan/search'
import { projectListSearch } from '@/features/projects/search'
import { retrospectiveSearch, standupSearch } from '@/features/meetings/search'
import { warningsSearch } from '@/features/warnings/search'
import { proposalsSearch } from '@/features/proposals/search'
import { sprintSearch, sprintsSearch } from '@/features/sprints/search'
import { itemSearch } from '@/lib/itemSearch'
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
  component: lazyRouteComponent(() => import('../shell/ProjectHome'), 'ProjectHome'),
})

const board = createRoute({
  getParentRoute: () => projectRoute,
  path: 'board',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('@/features/board/BoardPage'), 'BoardPage'),
})

const health = createRoute({
  getParentRoute: () => projectRoute,
  path: 'health',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('@/features/insight/health/HealthPage'), 'HealthPage'),
})

const warnings = createRoute({
  getParentRoute: () => projectRoute,
  path: 'warnings',
  validateSearch: warningsSearch,
  component: lazyRouteComponent(() => import('@/features/warnings/ProjectWarningsPage'), 'ProjectWarningsPage'),
})

const standup = createRoute({
  getParentRoute: () => projectRoute,
  path: 'standup',
  validateSearch: standupSearch,
  component: lazyRouteComponent(() => import('@/features/meetings/standup/StandupPage'), 'StandupPage'),
})

const retrospectives = createRoute({
  getParentRoute: () => projectRoute,
  path: 'retrospectives',
  validateSearch: retrospectiveSearch,
  component: lazyRouteComponent(() => import('@/features/meetings/retrospective/RetrospectivesPage'), 'RetrospectivesPage'),
})

const weekly = createRoute({
  getParentRoute: () => projectRoute,
  path: 'weekly',
  validateSearch: weeklySearch,
  component: lazyRouteComponent(() => import('@/features/insight/weekly/WeeklyReportsPage'), 'WeeklyReportsPage'),
})

const plan = createRoute({
  getParentRoute: () => projectRoute,
  path: 'plan',
  validateSearch: planPageSearch,
  component: lazyRouteComponent(() => import('@/features/plan/PlanPage'), 'PlanPage'),
})

const gantt = createRoute({
  getParentRoute: () => projectRoute,
  path: 'gantt',
  validateSearch: ganttSearch,
  component: lazyRouteComponent(() => import('@/features/gantt/GanttPage'), 'GanttPage'),
})

const calendar = createRoute({
  getParentRoute: () => projectRoute,
  path: 'calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('@/features/across/calendar/ProjectCalendarPage'), 'ProjectCalendarPage'),
})

const proposals = createRoute({
  getParentRoute: () => projectRoute,
  path: 'proposals',
  validateSearch: proposalsSearch,
  component: lazyRouteComponent(() => import('@/features/proposals/ProposalsPage'), 'ProposalsPage'),
})

const forecast = createRoute({
  getParentRoute: () => projectRoute,
  path: 'forecast',
  validateSearch: forecastSearch,
  component: lazyRouteComponent(() => import('@/features/forecast/ForecastPage'), 'ForecastPage'),
})

const flow = createRoute({
  getParentRoute: () => projectRoute,
  path: 'flow',
  validateSearch: flowSearch,
  component: lazyRouteComponent(() => import('@/features/flow/FlowPage'), 'FlowPage'),
})

const sprints = createRoute({
  getParentRoute: () => projectRoute,
  path: 'sprints',
  validateSearch: sprintsSearch,
  component: lazyRouteComponent(() => import('@/features/sprints/SprintsPage'), 'SprintsPage'),
})

const sprint = createRoute({
  getParentRoute: () => projectRoute,
  path: 'sprints/$sprintId',
  params: {
    parse: ({ sprintId }) => ({ sprintId: Number(sprintId) }),
    stringify: ({ sprintId }) => ({ sprintId: String(sprintId) }),
  },
  validateSearch: sprintSearch,
  component: lazyRouteComponent(() => import('@/features/sprints/SprintPage'), 'SprintPage'),
})

const history = createRoute({
  getParentRoute: () => projectRoute,
  path: 'history',
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('@/features/history/HistoryPage'), 'HistoryPage'),
})

const settings = createRoute({
  getParentRoute: () => projectRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('../shell/ProjectSettings'), 'ProjectSettings'),
})

export const projectRoutes = [projectList, projectRoute.addChildren([overview, plan, board, gantt, calendar, proposals, forecast, sprints, sprint, flow, health, warnings, standup, retrospectives, weekly, history, settings])] as const

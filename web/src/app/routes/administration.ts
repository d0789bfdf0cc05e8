import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { peopleSearch } from '@/features/accounts/people/search'
import { auditSearch } from '@/features/audit/search'
import { calendarSearch } from '@/features/calendars/search'
import { shellRoute } from './root'

/** Frame of the administration; its pages are children of this route, in whichever domain they live. */
export const administrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/administration',
  component: lazyRouteComponent(() => import('../shell/AdministrationFrame'), 'AdministrationFrame'),
})

const people = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('@/features/accounts/people/PeoplePage'), 'PeoplePage'),
})

const departments = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'departments',
  component: lazyRouteComponent(() => import('@/features/accounts/departments/DepartmentsPage'), 'DepartmentsPage'),
})

const groups = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'groups',
  component: lazyRouteComponent(() => import('@/features/accounts/groups/GroupsPage'), 'GroupsPage'),
})

const roles = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'roles',
  component: lazyRouteComponent(() => import('@/features/accounts/roles/RolesPage'), 'RolesPage'),
})

const company = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'company',
  component: lazyRouteComponent(() => import('@/features/accounts/company/CompanyPage'), 'CompanyPage'),
})

const calendars = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'calendars',
  component: lazyRouteComponent(() => import('@/features/calendars/CalendarsPage'), 'CalendarsPage'),
})

const calendar = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'calendars/$calendarId',
  params: {
    parse: ({ calendarId }) => ({ calendarId: Number(calendarId) }),
    stringify: ({ calendarId }) => ({ calendarId: String(calendarId) }),
  },
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('@/features/calendars/CalendarPage'), 'CalendarPage'),
})

const audit = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('@/features/audit/AuditPage'), 'AuditPage'),
})

const warnings = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'warnings',
  component: lazyRouteComponent(() => import('@/features/warnings/PolicyPage'), 'PolicyPage'),
})

const backups = createRoute({
  getParentRoute: () => administrationRoute,
  path: 'backups',
  component: lazyRouteComponent(() => import('@/features/ops/BackupsPage'), 'BackupsPage'),
})

export const administrationRoutes = [administrationRoute.addChildren([people, departments, groups, roles, calendars, calendar, company, audit, warnings, backups])] as const

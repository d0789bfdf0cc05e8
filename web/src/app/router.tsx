import { createRouter } from '@tanstack/react-router'
import { PageSkeleton } from '@/ui/feedback/PageSkeleton'
import { administrationRoutes } from './routes/administration'
import { accountRoutes } from './routes/accounts'
import { boardRoutes } from './routes/boards'
import { projectRoutes } from './routes/projects'
import { importRoutes } from './routes/imports'
import { inboxRoutes } from './routes/inbox'
import { insightRoutes } from './routes/insight'
import { itemRoutes } from './routes/items'
import { homeRoute, rootRoute, shellRoute, unknownRoute } from './routes/root'
import { searchRoutes } from './routes/search'
import { NotFoundPage } from './shell/NotFoundPage'
import { RouteError } from './shell/RouteError'

const routeTree = rootRoute.addChildren([shellRoute.addChildren([homeRoute, ...accountRoutes, ...boardRoutes, ...importRoutes, ...inboxRoutes, ...insightRoutes, ...itemRoutes, ...administrationRoutes, ...projectRoutes, ...searchRoutes, unknownRoute])])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingMinMs: 200,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

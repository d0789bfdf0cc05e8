import { createRouter } from '@tanstack/react-router'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { PageSkeleton } from '@/ui/feedback/PageSkeleton'
import { administrationRoutes } from './routes/administration'
import { accountRoutes } from './routes/accounts'
import { projectRoutes } from './routes/projects'
import { itemRoutes } from './routes/items'
import { homeRoute, rootRoute, shellRoute } from './routes/root'
import { NotFoundPage } from './shell/NotFoundPage'

const routeTree = rootRoute.addChildren([shellRoute.addChildren([homeRoute, ...accountRoutes, ...itemRoutes, ...administrationRoutes, ...projectRoutes])])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingMinMs: 200,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ErrorState,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

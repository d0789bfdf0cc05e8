import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from './root'

const mySettings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('@/features/accounts/me/MySettingsPage'), 'MySettingsPage'),
})

export const accountRoutes = [mySettings] as const

import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from './root'

const mySettings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../shell/SettingsPage'), 'SettingsPage'),
})

export const accountRoutes = [mySettings] as const

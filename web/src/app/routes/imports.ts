import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { importSearch } from '@/features/imports/search'
import { shellRoute } from './root'

const newImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('@/features/imports/NewImportPage'), 'NewImportPage'),
})

const oneImport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$importId',
  params: {
    parse: ({ importId }) => ({ importId: Number(importId) }),
    stringify: ({ importId }) => ({ importId: String(importId) }),
  },
  component: lazyRouteComponent(() => import('@/features/imports/ImportPage'), 'ImportPage'),
})

export const importRoutes = [newImport, oneImport] as const

import { createRootRoute, createRoute, redirect } from '@tanstack/react-router'
import { NotFoundPage } from '../shell/NotFoundPage'
import { Shell } from '../shell/Shell'

export const rootRoute = createRootRoute()

/** Everything inside the frame of sidebar and top bar. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell })

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/my-work', replace: true })
  },
})

/** Any address that no page answers to, said inside the frame. */
export const unknownRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage })

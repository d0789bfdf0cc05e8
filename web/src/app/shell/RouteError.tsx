import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { isProblem } from '@/api/problem'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { NotFoundPage } from './NotFoundPage'

/** A page that could not be opened; trying again asks the server again. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const queries = useQueryErrorResetBoundary()
  const router = useRouter()
  const retry = () => {
    queries.reset()
    reset()
    void router.invalidate()
  }
  if (isProblem(error) && error.status === 404) return <NotFoundPage />
  return <ErrorState error={error} reset={retry} />
}

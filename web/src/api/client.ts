import createFetchClient, { type Middleware } from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { remember, trackWrite } from './changeSets'
import { csrfToken } from './csrf'
import { sendOrKeep } from './outbox'
import { ApiProblem, problemOf } from './problem'
import type { paths } from './schema'

/** The contract, with the refusals as what is thrown: `ApiProblem`. */
type Refusing<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { responses: infer Responses }
      ? Omit<Paths[Path][Method], 'responses'> & {
          responses: Omit<Responses, 'default'> & { default: { headers: object; content: { 'application/problem+json': ApiProblem } } }
        }
      : Paths[Path][Method]
  }
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
const UNDO_PATH = '/api/v1/change-sets/{change_set_id}/undo'

const session: Middleware = {
  onRequest({ request }) {
    if (!SAFE_METHODS.has(request.method)) request.headers.set('X-CSRFToken', csrfToken())
    return request
  },
  async onResponse({ request, response, schemaPath }) {
    if (response.status === 401 && SAFE_METHODS.has(request.method)) signInAgain()
    if (!response.ok) throw await problemOf(response)
    const changeSet = response.headers.get('X-Change-Set')
    if (changeSet && schemaPath !== UNDO_PATH) {
      remember({ id: changeSet, operation: `${request.method.toLowerCase()} ${schemaPath}`, direction: 'done' })
    }
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    return new ApiProblem({ status: 0, code: 'unreachable', title: String(error) })
  },
}

/** Typed calls outside React Query: `await client.POST('/api/v1/…', {…})`; throws `ApiProblem`. */
export const client = createFetchClient<Refusing<paths>>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  fetch: (request) => (SAFE_METHODS.has(request.method) ? fetch(request) : trackWrite(sendOrKeep(request))),
})
client.use(session)

/** Typed React Query hooks: `api.useQuery('get', '/api/v1/me')`, `api.useMutation('post', …)`. */
export const api = createQueryClient(client)

/** Header that refuses the write when somebody saved the row after we read it. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` }
}

/** Header that makes a create safe to repeat; make it once per form, not once per try. */
export function idempotencyKey(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() }
}

/** The session has ended: sign in and come back to this page. */
function signInAgain(): void {
  const here = location.pathname + location.search
  location.assign(`/accounts/login/?next=${encodeURIComponent(here)}`)
}

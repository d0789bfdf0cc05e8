import { vi } from 'vitest'

/** What one request gets: a body, and headers where they matter. */
interface Answer {
  status?: number
  body?: unknown
  headers?: Record<string, string>
}

export interface Recorded {
  method: string
  path: string
  headers: Headers
  body: string
}

/** Stands where the network begins: answers requests from a table `'get /api/v1/me': {…}` and keeps them. */
export function serve(answers: Record<string, Answer | (() => Answer)>): Recorded[] {
  const requests: Recorded[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url)
    const method = request.method.toLowerCase()
    requests.push({ method, path: pathname, headers: request.headers, body: await request.clone().text() })
    const found = answers[`${method} ${pathname}`]
    const { status = 200, body = {}, headers = {} } = (typeof found === 'function' ? found() : found) ?? { status: 404, body: { title: pathname } }
    const text = status === 204 ? null : JSON.stringify(body)
    return new Response(text, { status, headers: { 'Content-Type': 'application/json', ...headers } })
  })
  return requests
}

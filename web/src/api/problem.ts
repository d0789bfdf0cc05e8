/** RFC 9457 as our server writes it; `title` and `detail` are in the reader's language. */
export interface Problem {
  status: number
  code: string
  title: string
  detail?: string
  errors?: FieldProblem[]
  /** The row as it is now, when somebody changed it first (412). */
  current?: unknown
}

export interface FieldProblem {
  field?: string | null
  row?: number | null
  code: string
  message: string
}

/** Every refusal of the server and every failure to reach it (`status` 0, code `unreachable`). */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'ApiProblem'
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }

  get code(): string {
    return this.problem.code
  }

  /** Messages by field name, for a form to show beside its inputs. */
  get fieldMessages(): Record<string, string> {
    const named = (this.problem.errors ?? []).filter((error) => error.field)
    return Object.fromEntries(named.map((error) => [String(error.field), error.message]))
  }
}

export function isProblem(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const known = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {}
  return new ApiProblem({ title: response.statusText, code: `http_${response.status}`, ...known, status: response.status })
}

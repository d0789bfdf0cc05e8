import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'

export type Import = components['schemas']['ImportOut']
export type ImportTable = NonNullable<Import['table']>
export type ImportChanges = components['schemas']['ImportChanges']

const POLL = 1_000
const UNFINISHED = new Set(['reading', 'applying'])

const importQuery = (importId: number) => ({ params: { path: { import_id: importId } } })

/** An import; asked again every second while something is under way. */
export function useImport(importId: number) {
  return api.useQuery('get', '/api/v1/imports/{import_id}', importQuery(importId), { refetchInterval: ({ state }) => (state.data && UNFINISHED.has(state.data.state) ? POLL : false) })
}

/** Uploads a file; the server reads it and answers the preview. */
export function useUpload(projectId: number | undefined) {
  return useMutation({
    meta: { saysProblem: true },
    mutationFn: async (file: File): Promise<Import> => {
      const form = new FormData()
      form.append('file', file)
      const upload = { body: { file: '' }, bodySerializer: () => form }
      const { data } = projectId === undefined ? await client.POST('/api/v1/imports', upload) : await client.POST('/api/v1/projects/{project_id}/imports', { ...upload, params: { path: { project_id: projectId } } })
      if (!data) throw new Error('The upload came back without content')
      return data
    },
  })
}

/** Sends corrections of one import. */
export function useCorrections(run: Import): { correct: (changes: ImportChanges) => void; isPending: boolean } {
  const keep = useKeep(run.id)
  const { mutate, isPending } = api.useMutation('patch', '/api/v1/imports/{import_id}', { onSuccess: keep })
  return { correct: (body) => mutate({ ...importQuery(run.id), headers: ifMatch(run.version), body }), isPending }
}

/** Writes the plan. */
export function useApply(importId: number) {
  const queries = useQueryClient()
  const keep = useKeep(importId)
  return api.useMutation('post', '/api/v1/imports/{import_id}/application', {
    onSuccess: (run) => {
      keep(run)
      void queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => path !== '/api/v1/imports/{import_id}' })
    },
  })
}

function useKeep(importId: number): (run: Import) => void {
  const queries = useQueryClient()
  return (run) => queries.setQueryData(api.queryOptions('get', '/api/v1/imports/{import_id}', importQuery(importId)).queryKey, run)
}

import { remember } from './changeSets'
import { csrfToken } from './csrf'
import { ApiProblem, type Problem } from './problem'
import type { components } from './schema'

export type KeptFile = components['schemas']['AttachmentOut']

const PATH = '/api/v1/items/{item_id}/attachments'

/** Attaches a file to an item, saying how much has left (0 to 1); `fetch` cannot tell that. */
export function uploadFile(itemId: number, file: File, onProgress: (share: number) => void): Promise<KeptFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', PATH.replace('{item_id}', String(itemId)))
    request.setRequestHeader('X-CSRFToken', csrfToken())
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    request.addEventListener('error', () => reject(new ApiProblem({ status: 0, code: 'unreachable', title: '' })))
    request.addEventListener('load', () => {
      if (request.status !== 201) {
        reject(refusal(request))
        return
      }
      const changeSet = request.getResponseHeader('X-Change-Set')
      if (changeSet) remember({ id: changeSet, operation: `post ${PATH}`, direction: 'done' })
      resolve(request.response as KeptFile)
    })
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function refusal(request: XMLHttpRequest): ApiProblem {
  const told = (request.response ?? {}) as Partial<Problem>
  return new ApiProblem({ title: request.statusText, code: `http_${request.status}`, ...told, status: request.status })
}

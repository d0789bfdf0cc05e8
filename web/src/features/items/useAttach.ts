import { useMutation } from '@tanstack/react-query'
import { client } from '@/api/client'
import { useRefreshItem } from './useItem'

/** Uploads files to an item; `attach` answers the kept file, or nothing when it was refused. */
export function useAttach(itemId: number) {
  const refresh = useRefreshItem(itemId)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData()
      form.append('file', file)
      const { data } = await client.POST('/api/v1/items/{item_id}/attachments', {
        params: { path: { item_id: itemId } },
        body: { file: '' },
        bodySerializer: () => form,
      })
      return data
    },
    onSuccess: refresh,
  })
  return { attach: (file: File) => mutateAsync(file).catch(() => undefined), isPending }
}

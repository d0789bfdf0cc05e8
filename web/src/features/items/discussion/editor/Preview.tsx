import { useQuery } from '@tanstack/react-query'
import { client } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { Markdown } from '../Markdown'
import { text } from '../text'
import styles from './editor.module.css'

/** A text as it will be read; the server draws it, as it will draw it then. */
export function Preview({ itemId, written }: { itemId: number; written: string }) {
  const t = useText(text)
  const { data, error } = useQuery({
    queryKey: ['text preview', itemId, written],
    queryFn: async () => (await client.POST('/api/v1/items/{item_id}/text-previews', { params: { path: { item_id: itemId } }, body: { body: written } })).data ?? null,
    enabled: written.trim() !== '',
  })
  return (
    <section className={styles['previewed']} aria-label={t.preview}>
      {error ? <ErrorLine error={error} /> : written.trim() === '' ? <p>{t.nothingToPreview}</p> : data ? <Markdown html={data.html} /> : <SkeletonRows rows={2} />}
    </section>
  )
}

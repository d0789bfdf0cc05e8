import { CheckCircleOutlined, LockOutlined, RightCircleOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { client } from '@/api/client'
import { useText } from '@/ui/language'
import { text as itemText } from '../../text'
import { namedItems } from './writing'
import styles from './editor.module.css'

/** What the items are that a text names, while it is being written; of hidden ones only that they are there. */
export function ReferenceCards({ itemId, written }: { itemId: number; written: string }) {
  const t = useText(itemText)
  const names = useDeferredValue(namedItems(written).join(' '))
  const { data } = useQuery({
    queryKey: ['named items', itemId, names],
    queryFn: async () => (await client.POST('/api/v1/items/{item_id}/text-previews', { params: { path: { item_id: itemId } }, body: { body: names } })).data?.references,
    enabled: names !== '',
    placeholderData: keepPreviousData,
  })
  if (names === '' || !data?.length) return null
  return (
    <ul className={styles['cards']}>
      {data.map((item) => (
        <li key={item.name} data-hidden={item.item_id === null}>
          {item.item_id === null ? <LockOutlined aria-hidden /> : item.is_done ? <CheckCircleOutlined aria-hidden /> : <RightCircleOutlined aria-hidden />}
          <b>{item.key || item.name}</b>
          <span>{item.item_id === null ? t.hiddenItem : item.title}</span>
          {item.status && <small>{item.status}</small>}
        </li>
      ))}
    </ul>
  )
}

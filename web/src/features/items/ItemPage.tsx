import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api } from '@/api/client'
import { useProject } from '@/api/project'
import { useLive } from '@/api/useLive'
import { offerItems } from '@/lib/chosenItems'
import { useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import { ItemContent } from './panel/ItemPanel'
import styles from './panel/panel.module.css'
import { text } from './text'

const route = getRouteApi('/shell/items/$itemKey')

/** An item on a page of its own, at the address one shares: `/items/ERP-12`. */
export function ItemPage() {
  const t = useText(text)
  const { itemKey } = route.useParams()
  const { data: item } = api.useSuspenseQuery('get', '/api/v1/item-keys/{key}', { params: { path: { key: itemKey } } })
  const project = useProject(item.project_id)
  usePage([{ label: t.projects, to: '/projects' }, { label: project.name, to: `/projects/${project.id}` }, { label: `${item.key} ${item.title}` }])
  useLive(project.id)
  useEffect(() => offerItems(() => [{ projectId: project.id, ids: [item.id] }]), [project.id, item.id])
  return (
    <div className={styles['page']}>
      <ItemContent itemId={item.id} />
    </div>
  )
}

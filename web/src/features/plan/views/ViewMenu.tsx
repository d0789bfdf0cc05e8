import { DownOutlined, EyeOutlined, ShareAltOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '@/api/me'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { MenuEntry } from '@/ui/menu/types'
import type { PlanPageSearch } from '../search'
import { definitionOf, isSameDefinition, searchOf } from './definition'
import styles from './views.module.css'
import { roleWords, text } from './text'
import { type DefaultRole, type SavedView, useViews, useViewWrites } from './useViews'

const ViewDialog = lazy(() => import('./ViewDialog').then((module) => ({ default: module.ViewDialog })))

interface Props {
  projectId: number
  search: PlanPageSearch
  onChoose: (search: PlanPageSearch) => void
}

const DEFAULT_ROLES: readonly DefaultRole[] = ['everyone', 'owner', 'manager', 'member', 'guest']

type Asking = 'save' | 'rename' | 'remove'

/** The view one looks through, whether it was changed, and the others. */
export function ViewMenu({ projectId, search, onChoose }: Props) {
  const t = useText(text)
  const me = useMe()
  const views = useViews(projectId)
  const [asking, setAsking] = useState<Asking | null>(null)
  const current = views.find(({ id }) => id === search.view)
  const isChanged = current ? !isSameDefinition(search, current.definition) : Object.keys(definitionOf(search)).length > 0
  const choice = (view: SavedView): MenuEntry => ({ id: `view ${view.id}`, label: view.name, isChosen: view === current, ...(view.is_shared && { icon: <ShareAltOutlined /> }), run: () => onChoose(searchOf(view.id, view.definition)) })
  const own = views.filter((view) => view.owner_id === me.id)
  const shared = views.filter((view) => view.owner_id !== me.id)
  const actions = useViewActions({ projectId, search, current, isChanged, onChoose, onAsk: setAsking })
  const entries: MenuEntry[] = [
    { id: 'all', label: t.allItems, isChosen: !current, run: () => onChoose({ view: 0 }) },
    ...(own.length > 0 ? [{ id: 'own', heading: t.mine }, ...own.map(choice)] : []),
    ...(shared.length > 0 ? [{ id: 'shared', heading: t.shared }, ...shared.map(choice)] : []),
    ...(actions.length > 0 ? [{ id: 'line', heading: null }, ...actions] : []),
  ]
  return (
    <>
      <Menu label={t.views} entries={entries}>
        <Button icon={<EyeOutlined />} className={styles['button']}>
          <span className={styles['name']}>{current?.name ?? t.allItems}</span>
          {current && isChanged && <span className={styles['changed']}>{t.changed}</span>}
          <DownOutlined className={styles['down']} />
        </Button>
      </Menu>
      {asking && (
        <Suspense>
          <ViewDialog asking={asking} projectId={projectId} search={search} view={current} onChoose={onChoose} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </>
  )
}

interface ActionOptions extends Props {
  current: SavedView | undefined
  isChanged: boolean
  onAsk: (asking: Asking) => void
}

/** What can be done with the view one looks through; a shared one belongs to whoever made it. */
function useViewActions({ projectId, search, current, isChanged, onChoose, onAsk }: ActionOptions): MenuEntry[] {
  const t = useText(text)
  const { change, makeDefault } = useViewWrites(projectId)
  const roles = useText(roleWords)
  const canEdit = current?.can['edit'] === true
  const changing: MenuEntry[] =
    current && canEdit
      ? [
          { id: 'share', label: current.is_shared ? t.unshare : t.share, run: () => void change(current, { is_shared: !current.is_shared }) },
          { id: 'rename', label: t.rename, run: () => onAsk('rename') },
          { id: 'remove', label: t.remove, isDanger: true, run: () => onAsk('remove') },
        ]
      : []
  const defaults: MenuEntry[] =
    current?.is_shared && current.can['make_default']
      ? [{ id: 'default', heading: t.defaultFor }, ...DEFAULT_ROLES.map((role) => ({ id: `default ${role}`, label: roles[role], isChosen: current.default_for.includes(role), run: () => void makeDefault(current, toggled(current, role)) }))]
      : []
  return [
    ...(isChanged && current && canEdit ? [{ id: 'save', label: t.save, run: () => void change(current, { definition: definitionOf(search) }) }] : []),
    ...(isChanged ? [{ id: 'saveAs', label: t.saveAs, run: () => onAsk('save') }] : []),
    ...(isChanged && current ? [{ id: 'reset', label: t.reset, run: () => onChoose(searchOf(current.id, current.definition)) }] : []),
    ...changing,
    ...defaults,
  ]
}

function toggled({ default_for: roles }: SavedView, role: DefaultRole): DefaultRole[] {
  return DEFAULT_ROLES.filter((other) => roles.includes(other) !== (other === role))
}

import { Segmented } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import panel from '../panel/panel.module.css'
import { text } from '../text'
import type { ItemDetail } from '../useItem'
import { Discussion } from './Discussion'
import { History } from './History'

type View = 'discussion' | 'history'

/** What was said about the item, and what happened to it. */
export function Activity({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const [view, setView] = useState<View>('discussion')
  return (
    <section className={panel['section']} aria-label={t[view]}>
      <h3>
        <Segmented<View> size="small" value={view} onChange={setView} options={[{ value: 'discussion', label: t.discussion }, { value: 'history', label: t.history }]} />
      </h3>
      {view === 'discussion' ? <Discussion item={item} /> : <History item={item} />}
    </section>
  )
}

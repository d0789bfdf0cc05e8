import { SlidersOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import { differs } from '../model/view'
import { text } from '../text'
import type { DisplayProps } from './DisplayPanel'

const load = () => import('./DisplayPanel').then((module) => ({ default: module.DisplayPanel }))
const DisplayPanel = lazy(load)

/** Opens what a board shows; its parts are fetched when the pointer comes near. */
export function DisplayMenu(display: DisplayProps) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  const content = (
    <Suspense fallback={<SkeletonRows rows={4} />}>
      <DisplayPanel {...display} onDone={() => setOpen(false)} />
    </Suspense>
  )
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger={['click']} placement="bottomLeft" content={content} destroyOnHidden>
      <button type="button" className={styles['displayButton']} data-set={differs(display.saved, display.settings)} aria-expanded={isOpen} onPointerEnter={() => void load()} onFocus={() => void load()}>
        <SlidersOutlined aria-hidden /> {t.display}
      </button>
    </Popover>
  )
}

import { SearchOutlined } from '@ant-design/icons'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import styles from './Palette.module.css'
import { CommandPalette } from './PaletteSteps'
import { target } from './palette'
import { text } from './text'

const ItemPalette = lazy(() => import('./ItemPalette').then((module) => ({ default: module.ItemPalette })))

/** Find and run any command, act on the chosen items, or open anything the server finds, by typing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const { chosen } = useSyncExternalStore(target.subscribe, target.get)
  const empty = (
    <div className={styles['field']}>
      <SearchOutlined />
    </div>
  )
  return (
    <Dialog label={t.searchOrCommand} onClose={onClose}>
      {chosen.length > 0 ? (
        <Suspense fallback={empty}>
          <ItemPalette chosen={chosen} onClose={onClose} />
        </Suspense>
      ) : (
        <CommandPalette subject={null} onStep={() => undefined} onClose={onClose} />
      )}
    </Dialog>
  )
}

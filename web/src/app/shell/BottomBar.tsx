import { MenuOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useCommandList } from '@/ui/commands/registry'
import { usePhrase, useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './BottomBar.module.css'
import { openPalette } from './palette'
import { text } from './text'
import { useSidebarEntries } from './useEntries'

/** Thumb-sized navigation of a phone. */
export function BottomBar({ onOpenMenu }: { onOpenMenu: () => void }) {
  const t = useText(text)
  const common = useText(words)
  const say = usePhrase()
  const entries = useSidebarEntries().filter((entry) => entry.isOnPhone)
  const create = useCommandList().find((command) => command.isCreate && (command.when?.() ?? true))
  return (
    <nav className={styles['bar']} aria-label={t.mainMenu}>
      {entries.map((entry) => (
        <Link key={entry.id} to={entry.to} className={styles['target']}>
          <entry.icon />
          {say(entry.label)}
          {entry.badge && (
            <span className={styles['badge']}>
              <entry.badge />
            </span>
          )}
        </Link>
      ))}
      {create && (
        <button type="button" className={styles['target']} onClick={create.run}>
          <PlusOutlined />
          {t.create}
        </button>
      )}
      <button type="button" className={styles['target']} onClick={openPalette}>
        <SearchOutlined />
        {common.search}
      </button>
      <button type="button" className={styles['target']} onClick={onOpenMenu}>
        <MenuOutlined />
        {t.more}
      </button>
    </nav>
  )
}

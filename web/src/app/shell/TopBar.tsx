import { MenuOutlined, SearchOutlined } from '@ant-design/icons'
import { OutboxIndicator } from '@/features/outbox/OutboxIndicator'
import { KeyHint } from '@/ui/commands/KeyHint'
import { useText } from '@/ui/language'
import { Breadcrumbs } from './Breadcrumbs'
import { CreateMenu } from './CreateMenu'
import { openPalette } from './palette'
import { text } from './text'
import styles from './TopBar.module.css'
import { UserMenu } from './UserMenu'

export function TopBar({ onOpenMenu }: { onOpenMenu: () => void }) {
  const t = useText(text)
  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['menu']} aria-label={t.openMenu} onClick={onOpenMenu}>
        <MenuOutlined />
      </button>
      <Breadcrumbs />
      <button type="button" className={styles['search']} onClick={openPalette}>
        <SearchOutlined />
        <span className={styles['hint']}>{t.searchOrCommand}</span>
        <KeyHint keys="mod+k" />
      </button>
      <OutboxIndicator />
      <CreateMenu />
      <UserMenu />
    </header>
  )
}

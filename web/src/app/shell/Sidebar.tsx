import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { ProjectShortcuts } from '@/features/projects/ProjectShortcuts'
import { readStored, writeStored } from '@/lib/storage'
import { useText } from '@/ui/language'
import { Brand } from './Brand'
import styles from './Sidebar.module.css'
import { SidebarLink } from './SidebarLink'
import { text } from './text'
import { useAdministrationEntry, useSidebarEntries } from './useEntries'

const FOLDED = 'touchstone.sidebar.folded'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

interface Props {
  isOpenOnPhone: boolean
  onClose: () => void
}

export function Sidebar({ isOpenOnPhone, onClose }: Props) {
  const t = useText(text)
  const entries = useSidebarEntries()
  const administration = useAdministrationEntry()
  const [isFolded, setFolded] = useState(() => readStored(FOLDED, isBoolean, false))
  const fold = () => {
    writeStored(FOLDED, !isFolded)
    setFolded(!isFolded)
  }
  const label = isFolded ? t.unfoldSidebar : t.foldSidebar
  return (
    <>
      {isOpenOnPhone && <button type="button" className={styles['scrim']} aria-label={t.foldSidebar} onClick={onClose} />}
      <nav className={styles['sidebar']} data-folded={isFolded} data-open={isOpenOnPhone} aria-label={t.mainMenu}>
        <Brand isFolded={isFolded && !isOpenOnPhone} />
        <ul>{entries.map((entry) => <SidebarLink key={entry.id} entry={entry} isFolded={isFolded} />)}</ul>
        <div className={styles['shortcuts']}>{(!isFolded || isOpenOnPhone) && <ProjectShortcuts />}</div>
        <ul>{administration && <SidebarLink entry={administration} isFolded={isFolded} />}</ul>
        <button type="button" className={styles['fold']} aria-label={label} title={label} aria-expanded={!isFolded} onClick={fold}>
          {isFolded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        </button>
      </nav>
    </>
  )
}

import { useNavigate } from '@tanstack/react-router'
import { type Me, useEditMe, useMe } from '@/api/me'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { MenuEntry } from '@/ui/menu/types'
import { Avatar } from '@/ui/person/Avatar'
import { openKeys } from './palette'
import { signOut } from './signOut'
import { text } from './text'
import styles from './TopBar.module.css'

export function UserMenu() {
  const t = useText(text)
  const me = useMe()
  return (
    <Menu label={t.userMenu} entries={useEntries(me)} placement="bottomRight">
      <button type="button" className={styles['user']}>
        <span className="visually-hidden">{`${t.userMenu}: ${me.name}`}</span>
        <Avatar name={me.name} size={26} />
      </button>
    </Menu>
  )
}

function useEntries(me: Me): MenuEntry[] {
  const t = useText(text)
  const edit = useEditMe()
  const navigate = useNavigate()
  const themes = [['light', t.light], ['dark', t.dark], ['system', t.system]] as const
  const languages = [['zh-hans', '简体中文'], ['en', 'English']] as const
  return [
    { id: 'me', heading: `${me.name} · ${me.email}` },
    { id: 'settings', label: t.mySettings, keys: 'g s', run: () => void navigate({ to: '/settings' }) },
    { id: 'keys', label: t.keys, keys: '?', run: openKeys },
    { id: 'theme', heading: t.theme },
    ...themes.map(([theme, label]) => ({ id: theme, label, isChosen: me.theme === theme, run: () => edit({ theme }) })),
    { id: 'language', heading: t.language },
    ...languages.map(([language, label]) => ({ id: language, label, isChosen: me.language === language, run: () => edit({ language }) })),
    { id: 'line', heading: null },
    { id: 'timeZone', label: `${t.timeZone}: ${me.time_zone}`, run: () => void navigate({ to: '/settings' }) },
    { id: 'signOut', label: t.signOut, run: signOut },
  ]
}

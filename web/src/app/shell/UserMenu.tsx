import { Dropdown, type MenuProps } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { type Me, useEditMe, useMe } from '@/api/me'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { openKeys } from './palette'
import { signOut } from './signOut'
import { text } from './text'
import styles from './TopBar.module.css'

export function UserMenu() {
  const t = useText(text)
  const me = useMe()
  const items = useItems(me)
  return (
    <Dropdown menu={{ items, selectedKeys: [`theme:${me.theme}`, `language:${me.language}`] }} trigger={['click']} placement="bottomRight">
      <button type="button" className={styles['user']}>
        <span className="visually-hidden">{`${t.userMenu}: ${me.name}`}</span>
        <Avatar name={me.name} size={26} />
      </button>
    </Dropdown>
  )
}

function useItems(me: Me): MenuProps['items'] {
  const t = useText(text)
  const edit = useEditMe()
  const navigate = useNavigate()
  const themes = [['light', t.light], ['dark', t.dark], ['system', t.system]] as const
  const languages = [['zh-hans', '简体中文'], ['en', 'English']] as const
  return [
    { key: 'me', type: 'group', label: `${me.name} · ${me.email}` },
    { key: 'settings', label: t.mySettings, onClick: () => void navigate({ to: '/settings' }) },
    { key: 'keys', label: t.keys, extra: '?', onClick: openKeys },
    { type: 'divider' },
    { key: 'theme', type: 'group', label: t.theme, children: themes.map(([theme, label]) => ({ key: `theme:${theme}`, label, onClick: () => edit({ theme }) })) },
    { key: 'language', type: 'group', label: t.language, children: languages.map(([language, label]) => ({ key: `language:${language}`, label, onClick: () => edit({ language }) })) },
    { type: 'divider' },
    { key: 'signOut', label: t.signOut, onClick: signOut },
  ]
}

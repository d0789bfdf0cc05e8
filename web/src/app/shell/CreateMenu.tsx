import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCommandList } from '@/ui/commands/registry'
import { usePhrase, useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { text } from './text'
import styles from './TopBar.module.css'

/** The ＋ of the top bar: whatever can be created from here. */
export function CreateMenu() {
  const t = useText(text)
  const say = usePhrase()
  const creating = useCommandList().filter((command) => command.isCreate && (command.when?.() ?? true))
  if (creating.length === 0) return null
  const entries = creating.map(({ id, label, keys, run }) => ({ id, label: say(label), keys, run }))
  return (
    <Menu label={t.createWhat} entries={entries} placement="bottomRight">
      <Button className={styles['create']} icon={<PlusOutlined />}>
        {t.create}
      </Button>
    </Menu>
  )
}

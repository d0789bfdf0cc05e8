import { PlusOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useCommandList } from '@/ui/commands/registry'
import { KeyHint } from '@/ui/commands/KeyHint'
import { usePhrase, useText } from '@/ui/language'
import { text } from './text'
import styles from './TopBar.module.css'

/** The ＋ of the top bar: whatever can be created from here. */
export function CreateMenu() {
  const t = useText(text)
  const say = usePhrase()
  const creating = useCommandList().filter((command) => command.isCreate && (command.when?.() ?? true))
  if (creating.length === 0) return null
  const items = creating.map((command) => ({
    key: command.id,
    label: say(command.label),
    extra: command.keys && <KeyHint keys={command.keys} />,
    onClick: command.run,
  }))
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button className={styles['create']} icon={<PlusOutlined />} aria-label={t.createWhat}>
        {t.create}
      </Button>
    </Dropdown>
  )
}

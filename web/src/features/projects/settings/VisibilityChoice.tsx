import { Radio, Space } from 'antd'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import styles from './settings.module.css'
import { text } from './text'

interface Props {
  isDisabled: boolean
  /** Given by the form. */
  value?: Project['visibility']
  onChange?: (visibility: Project['visibility']) => void
}

export function VisibilityChoice({ isDisabled, value, onChange }: Props) {
  const t = useText(text)
  const choices = [
    { value: 'members' as const, label: t.members, hint: t.membersHint },
    { value: 'company' as const, label: t.company, hint: t.companyHint },
  ]
  return (
    <Radio.Group value={value} disabled={isDisabled} onChange={(event) => onChange?.(event.target.value as Project['visibility'])}>
      <Space orientation="vertical" size={2}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value}>
            {choice.label} <span className={styles['faint']}>{choice.hint}</span>
          </Radio>
        ))}
      </Space>
    </Radio.Group>
  )
}

import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useText } from '@/ui/language'
import styles from '../gantt.module.css'
import { text } from '../text'

interface Props {
  usualName: string
  onFreeze: (name: string) => Promise<void>
}

/** Freezes the plan as it is now under a name. */
export function FreezeForm({ usualName, onFreeze }: Props) {
  const t = useText(text)
  const [name, setName] = useState(usualName)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    setBusy(true)
    await onFreeze(name.trim()).finally(() => setBusy(false))
  }
  return (
    <form className={styles['freeze']} onSubmit={(event) => void submit(event)}>
      <Input aria-label={t.baselineName} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {t.freezeButton}
      </Button>
    </form>
  )
}

import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import type { ApiProblem } from '@/api/problem'
import type { Day } from '@/lib/dates'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useClock } from '@/ui/clock'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import { words } from '@/ui/text'
import { text } from './text'
import { useAnswers, type Warning } from './useWarnings'
import styles from './warnings.module.css'

interface Props {
  warnings: readonly Warning[]
  onClose: () => void
}

/** Says that one knows: what is done about it, and until when it may be quiet. */
export function AcknowledgeDialog({ warnings, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const { acknowledge } = useAnswers()
  const { today } = useClock()
  const [note, setNote] = useState('')
  const [until, setUntil] = useState<Day | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const label = t.acknowledgeMany(warnings.length)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const ids = warnings.map((warning) => warning.id)
    acknowledge(ids, note, until).then(onClose, (thrown: ApiProblem) => setProblem(thrown))
  }
  return (
    <Dialog label={label} onClose={onClose}>
      <form className={styles['dialog']} onSubmit={submit}>
        <h2>{label}</h2>
        <p className={styles['faint']}>{t.acknowledgeHint}</p>
        {problem && <ErrorLine error={problem} />}
        <label>
          {t.note}
          <Input.TextArea autoFocus value={note} maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} placeholder={t.notePlaceholder} onChange={(event) => setNote(event.target.value.replaceAll('\n', ' '))} />
        </label>
        <label>
          {t.until}
          {/* The browser's own: antd's calendar would open behind the dialog. */}
          <Input type="date" min={today} value={until ?? ''} onChange={(event) => setUntil(event.target.value || null)} />
        </label>
        <div className={styles['dialogFoot']}>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="primary" htmlType="submit">
            {t.acknowledge}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

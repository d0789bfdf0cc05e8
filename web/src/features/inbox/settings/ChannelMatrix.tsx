import { Checkbox, Select } from 'antd'
import { useText } from '@/ui/language'
import { kindText } from '../text'
import type { Channels, Kind } from './preference'
import styles from './settings.module.css'
import { mailText, text } from './text'

const MAILS = ['never', 'digest', 'at_once'] as const

interface Props {
  rows: readonly Channels[]
  onChange: (kind: Kind, change: Partial<Channels>) => void
}

/** Each kind of thing a row, each way a column. */
export function ChannelMatrix({ rows, onChange }: Props) {
  const t = useText(text)
  return (
    <table className={styles['matrix']} aria-label={t.channels}>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.inbox}</th>
          <th scope="col">{t.mail}</th>
          <th scope="col" title={t.pushHint}>
            {t.push}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.kind} row={row} onChange={(change) => onChange(row.kind, change)} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, onChange }: { row: Channels; onChange: (change: Partial<Channels>) => void }) {
  const t = useText(text)
  const mails = useText(mailText)
  const kind = useText(kindText)[row.kind]
  const options = MAILS.map((value) => ({ value, label: mails[value] }))
  return (
    <tr>
      <th scope="row">{kind}</th>
      <td>
        <Checkbox aria-label={t.cell(kind, t.inbox)} checked={row.inbox} onChange={(event) => onChange({ inbox: event.target.checked })} />
      </td>
      <td>
        <Select aria-label={t.cell(kind, t.mail)} className={styles['mail']} variant="borderless" data-choice={row.mail} value={row.mail} options={options} onChange={(mail) => onChange({ mail })} />
      </td>
      <td>
        <Checkbox aria-label={t.cell(kind, t.push)} checked={row.push} onChange={(event) => onChange({ push: event.target.checked })} />
      </td>
    </tr>
  )
}

import { CloseCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons'
import { useText } from '@/ui/language'
import styles from './imports.module.css'
import { text } from './text'
import type { Import } from './useImport'

type Finding = Import['findings'][number]

const SIGNS = { error: CloseCircleOutlined, warning: WarningOutlined, info: InfoCircleOutlined }
const GROUPS = [
  { severity: 'error', title: 'errors' },
  { severity: 'warning', title: 'warnings' },
  { severity: 'info', title: 'infos' },
] as const

/** What is wrong with the file and what is left out of it, the gravest first, with the places. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText(text)
  if (findings.length === 0) return <p className={styles['quiet']}>{t.noFindings}</p>
  return GROUPS.map(({ severity, title }) => {
    const shown = findings.filter((finding) => finding.severity === severity)
    return (
      shown.length > 0 && (
        <details key={severity} open={severity !== 'info'} className={styles['findings']} data-severity={severity}>
          <summary>
            {t[title]} <span>{shown.length}</span>
          </summary>
          <ul>
            {shown.map((finding) => (
              <FindingRow key={`${finding.code} ${finding.field}`} finding={finding} />
            ))}
          </ul>
        </details>
      )
    )
  })
}

function FindingRow({ finding }: { finding: Finding }) {
  const t = useText(text)
  const Sign = SIGNS[finding.severity]
  return (
    <li>
      <Sign aria-hidden />
      <span>{finding.message}</span>
      <small>
        {finding.count > 1 && `${t.times(finding.count)} `}
        {finding.rows.length > 0 && t.rows(finding.rows.join('、'))}
      </small>
    </li>
  )
}

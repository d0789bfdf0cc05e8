import { CheckCircleOutlined, SafetyCertificateOutlined, WarningOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useJobProgress } from '@/api/jobs'
import { useText } from '@/ui/language'
import { AgoText } from '@/ui/value/AgoText'
import { InstantText } from '@/ui/value/InstantText'
import styles from './audit.module.css'
import { text } from './text'
import { useAuditChain, type Verification } from './useAudit'

const SHOWN = 20

/** How far the log is sealed, where its end was told, and what the last check found. */
export function ChainCard() {
  const t = useText(text)
  const { chain, isChecking } = useAuditChain()
  const queries = useQueryClient()
  const { mutate, isPending } = api.useMutation('post', '/api/v1/audit-verifications', { onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/audit-chain'] }) })
  if (!chain) return <section className={styles['chain']} aria-busy="true" />
  const [anchor] = chain.anchors
  const [check] = chain.verifications
  return (
    <section className={styles['chain']} aria-label={t.chain}>
      <h2>
        <SafetyCertificateOutlined /> {t.chain}
      </h2>
      <p>
        {t.sealed(chain.sealed, chain.waiting)} {anchor ? t.anchored : t.notAnchored}
        {anchor && <InstantText instant={anchor.at} />}
      </p>
      {check ? <Checked check={check} /> : <p>{t.neverVerified}</p>}
      <Button loading={isPending || isChecking} onClick={() => mutate({})}>
        {t.verify}
      </Button>
    </section>
  )
}

function Checked({ check }: { check: Verification }) {
  const t = useText(text)
  if (check.sealed === null) return <UnderWay check={check} />
  if (check.findings.length === 0) {
    return (
      <p className={styles['fine']}>
        <CheckCircleOutlined /> {t.verified(check.sealed)} <AgoText instant={check.at} />
      </p>
    )
  }
  return (
    <div className={styles['bad']} role="alert">
      <WarningOutlined /> {t.found(check.findings.length)} <AgoText instant={check.at} />
      <ul>
        {check.findings.slice(0, SHOWN).map((finding) => (
          <li key={`${finding.kind} ${finding.position ?? ''} ${finding.event_id ?? ''}`}>
            {[finding.sentence, finding.position !== null && t.position(finding.position), finding.event_id !== null && t.event(finding.event_id)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

function UnderWay({ check }: { check: Verification }) {
  const t = useText(text)
  const { percent } = useJobProgress(check.job_id)
  return <p role="status">{t.verifying(percent)}</p>
}

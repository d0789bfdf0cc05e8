import { CheckCircleOutlined, CloudUploadOutlined, WarningOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useJobProgress } from '@/api/jobs'
import { formatBytes } from '@/lib/bytes'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import { InstantText } from '@/ui/value/InstantText'
import styles from './ops.module.css'
import { text } from './text'
import { type Backup, useBackups } from './useBackups'

/** Backups, each with the evidence that it can be restored. */
export function BackupsPage() {
  const t = useText(text)
  const { backups, canBackUp, isBusy, backUp } = useBackups()
  const button = (
    <Button type="primary" icon={<CloudUploadOutlined />} disabled={!canBackUp} loading={isBusy} onClick={backUp}>
      {t.backUpNow}
    </Button>
  )
  return (
    <>
      <PageHeader title={t.backups} note={t.note} actions={button} />
      {backups ? <Backups backups={backups} isConfigured={canBackUp} /> : <SkeletonRows />}
    </>
  )
}

function Backups({ backups, isConfigured }: { backups: readonly Backup[]; isConfigured: boolean }) {
  const t = useText(text)
  const columns: PlainColumn<Backup>[] = [
    { id: 'when', title: t.when, width: '180px', render: ({ at }) => <InstantText instant={at} /> },
    { id: 'evidence', title: t.evidence, render: (backup) => <Evidence backup={backup} /> },
    { id: 'file', title: t.file, width: '280px', isWide: true, render: (backup) => <File backup={backup} /> },
    { id: 'size', title: t.size, width: '100px', align: 'end', isWide: true, render: ({ size }) => size > 0 && formatBytes(size) },
    { id: 'by', title: t.by, width: '120px', isWide: true, render: ({ by_name }) => by_name },
  ]
  return (
    <>
      {!isConfigured && <EmptyState title={t.noFolder}>{t.noFolderHint}</EmptyState>}
      {isConfigured && backups.length === 0 && <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>}
      {backups.length > 0 && <PlainTable label={t.backups} rows={backups} columns={columns} idOf={({ id }) => id} isFaint={({ removed_at }) => removed_at !== null} />}
    </>
  )
}

function File({ backup }: { backup: Backup }) {
  const t = useText(text)
  const marks = [backup.is_encrypted && t.encrypted, backup.removed_at !== null && t.removed].filter(Boolean)
  return (
    <>
      <code>{backup.name}</code> {marks.length > 0 && <small>{marks.join(' · ')}</small>}
    </>
  )
}

function Evidence({ backup }: { backup: Backup }) {
  const t = useText(text)
  const { proof, job_state: state } = backup
  if (!proof) return state === 'waiting' || state === 'running' ? <UnderWay jobId={backup.job_id} /> : <span className={styles['bad']}>{t.failed}</span>
  if (proof.problems.length > 0) {
    return (
      <span className={styles['bad']} title={proof.problems.join('\n')}>
        <WarningOutlined /> {t.problems(proof.problems.length)} {proof.problems[0]}
      </span>
    )
  }
  return (
    <span className={styles['good']}>
      <CheckCircleOutlined /> {t.proven(proof.tables, proof.rows, proof.files)}
    </span>
  )
}

function UnderWay({ jobId }: { jobId: number | null }) {
  const t = useText(text)
  const { what, percent } = useJobProgress(jobId)
  return <span role="status">{t.underWay(what, percent)}</span>
}

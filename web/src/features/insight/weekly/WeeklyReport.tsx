import { FilePdfOutlined, FileWordOutlined, ReloadOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { InstantText } from '@/ui/value/InstantText'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../insight.module.css'
import { text } from '../text'
import { ReportSection } from './ReportSection'
import { SendDialog } from './SendDialog'

export type Report = components['schemas']['WeeklyReportOut']

interface Props {
  reportId: number
  projectId: number
}

/** One report: figures with their rules, sections to edit, ways to send and keep it. */
export function WeeklyReport({ reportId, projectId }: Props) {
  const params = { path: { report_id: reportId } }
  const { data: report } = api.useQuery('get', '/api/v1/weekly-reports/{report_id}', { params })
  const keep = useKeepReport(reportId)
  if (!report) return <SkeletonRows rows={10} />
  const save = async (key: string, body: string) => {
    const { data } = await client.PATCH('/api/v1/weekly-reports/{report_id}', { params, headers: ifMatch(report.version), body: { sections: [{ key, body }] } })
    if (data) keep(data)
  }
  return (
    <article className={styles['report']}>
      <ReportHead report={report} projectId={projectId} onChanged={keep} />
      <ul className={styles['figures']}>
        {report.figures.map((figure) => (
          <li key={figure.key}>
            <span>{figure.name}</span>
            <Recipe how={figure.recipe}>
              <b>{figure.value}</b>
            </Recipe>
          </li>
        ))}
      </ul>
      {report.sections.map((section) => (
        <ReportSection key={section.key} section={section} canEdit={report.can['edit'] === true} onSave={(body) => save(section.key, body)} />
      ))}
    </article>
  )
}

function ReportHead({ report, projectId, onChanged }: { report: Report; projectId: number; onChanged: (report: Report) => void }) {
  const t = useText(text)
  const [isSending, setSending] = useState(false)
  const redraft = api.useMutation('post', '/api/v1/weekly-reports/{report_id}/redraft', { onSuccess: onChanged })
  const file = (format: string) => `/api/v1/weekly-reports/${report.id}/exports/${format}`
  return (
    <header className={styles['reportHead']}>
      <h2>{report.title}</h2>
      {report.sent_at && (
        <p className={styles['quiet']}>
          {(report.has_mail_server ? t.sentTo : t.keptFor)(report.sent_to.length)} · <InstantText instant={report.sent_at} />
        </p>
      )}
      <div className={styles['reportTools']}>
        <Button icon={<FileWordOutlined />} href={file('docx')}>
          {t.word}
        </Button>
        <Button icon={<FilePdfOutlined />} href={file('pdf')}>
          {t.pdf}
        </Button>
        {report.can['edit'] && (
          <Tooltip title={t.redraftHint}>
            <Button icon={<ReloadOutlined />} loading={redraft.isPending} onClick={() => redraft.mutate({ params: { path: { report_id: report.id } } })}>
              {t.redraft}
            </Button>
          </Tooltip>
        )}
        {report.can['send'] && (
          <Button type="primary" onClick={() => setSending(true)}>
            {t.send}
          </Button>
        )}
      </div>
      {isSending && <SendDialog report={report} projectId={projectId} onClose={() => setSending(false)} onSent={onChanged} />}
    </header>
  )
}

function useKeepReport(reportId: number): (report: Report) => void {
  const queries = useQueryClient()
  return (report) => {
    queries.setQueryData(api.queryOptions('get', '/api/v1/weekly-reports/{report_id}', { params: { path: { report_id: reportId } } }).queryKey, report)
    void queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => String(path).endsWith('/weekly-reports') })
  }
}

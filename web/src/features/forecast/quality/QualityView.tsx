import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { useId, useState } from 'react'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import styles from '../forecast.module.css'
import { ItemName } from '../ItemName'
import { text } from './text'

type Check = components['schemas']['CheckOut']

const ICONS = { passed: CheckCircleFilled, failed: CloseCircleFilled, not_applicable: MinusCircleOutlined }
/** Points whose value is a number of its own, not a share. */
const NUMBERS = new Set<Check['point']>(['critical_path_length', 'baseline_execution', 'critical_path_test'])

/** The fourteen points, each with the tasks and dependencies behind it. */
export function QualityView({ projectId }: { projectId: number }) {
  const t = useText(text)
  const { data, error, refetch } = api.useQuery('get', '/api/v1/projects/{project_id}/schedule-quality', { params: { path: { project_id: projectId } } })
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows rows={14} />
  return (
    <section>
      <p>
        <b>{t.summary(data.passed, data.passed + data.failed)}</b> <span className={styles['faint']}>{t.about}</span>
        {data.baseline_name && <span className={styles['faint']}> {t.against(data.baseline_name)}</span>}
      </p>
      <ul className={styles['checks']}>
        {data.checks.map((check) => (
          <CheckRow key={check.point} check={check} />
        ))}
      </ul>
    </section>
  )
}

function CheckRow({ check }: { check: Check }) {
  const t = useText(text)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const Icon = ICONS[check.verdict]
  const limit = said(check, check.limit)
  return (
    <li data-verdict={check.verdict}>
      <div className={styles['check']}>
        <Icon aria-label={t[check.verdict]} title={t[check.verdict]} />
        <button type="button" className={styles['checkName']} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {check.name}
        </button>
        <span className={styles['checkValue']}>{check.value === null ? '–' : said(check, check.value)}</span>
        <span className={styles['faint']}>{check.more_is_better ? t.atLeast(limit) : t.atMost(limit)}</span>
        <span className={styles['faint']}>{check.count > 0 && t.behind(check.count)}</span>
      </div>
      <div id={id} hidden={!isOpen} className={styles['checkBehind']}>
        <p>{check.meaning}</p>
        <Behind check={check} />
      </div>
    </li>
  )
}

function Behind({ check }: { check: Check }) {
  const t = useText(text)
  const unlisted = check.count - check.items.length - check.links.length
  return (
    <>
      <ul>
        {check.items.map((item) => (
          <li key={item.id ?? item.key}>
            <ItemName item={item} />
          </li>
        ))}
        {check.links.map((link, place) => (
          <li key={link.id ?? `${link.predecessor.key} ${link.successor.key} ${place}`}>
            <ItemName item={link.predecessor} /> → <ItemName item={link.successor} />
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p className={styles['faint']}>{t.more(unlisted)}</p>}
    </>
  )
}

function said(check: Check, value: number): string {
  return NUMBERS.has(check.point) ? value.toFixed(2) : `${Math.round(value * 1000) / 10}%`
}

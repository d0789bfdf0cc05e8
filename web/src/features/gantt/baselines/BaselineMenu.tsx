import { CheckOutlined, DeleteOutlined, HistoryOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { formatDay } from '@/lib/dates'
import { InlineText } from '@/ui/edit/InlineText'
import { useLanguage, useText } from '@/ui/language'
import styles from '../gantt.module.css'
import { text } from '../text'
import { FreezeForm } from './FreezeForm'
import { type Baseline, type Comparison, useBaselines, useBaselineWrites } from './useBaselines'

interface Props {
  projectId: number
  today: string
  canFreeze: boolean
  chosen: number | undefined
  comparison: Comparison | undefined
  onChoose: (baselineId: number | undefined) => void
}

/** Which baseline is drawn under the bars; freezing, renaming and deleting them. */
export function BaselineMenu(props: Props) {
  const t = useText(text)
  const baselines = useBaselines(props.projectId)
  const name = baselines.find(({ id }) => id === props.chosen)?.name
  return (
    <Popover trigger={['click']} placement="bottomRight" destroyOnHidden content={<Choices {...props} baselines={baselines} />}>
      <Button icon={<HistoryOutlined />} title={t.baselines} className={styles['long']}>
        {name ?? t.baselines}
      </Button>
    </Popover>
  )
}

function Choices({ projectId, today, canFreeze, chosen, comparison, onChoose, baselines }: Props & { baselines: readonly Baseline[] }) {
  const t = useText(text)
  const writes = useBaselineWrites(projectId)
  const freeze = async (name: string) => onChoose((await writes.freeze(name)).id)
  const remove = (baseline: Baseline) => {
    if (baseline.id === chosen) onChoose(undefined)
    void writes.remove(baseline)
  }
  return (
    <div className={styles['card']}>
      <ul className={styles['baselines']}>
        <li>
          <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
            {t.noBaseline}
          </button>
        </li>
        {baselines.map((baseline) => (
          <Row key={baseline.id} baseline={baseline} isChosen={baseline.id === chosen} today={today} onChoose={onChoose} onRename={(name) => void writes.rename(baseline, name)} onRemove={() => remove(baseline)} />
        ))}
      </ul>
      {comparison && <p>{t.compared(comparison.later, comparison.earlier)}</p>}
      {canFreeze && <FreezeForm usualName={t.baselineNow(today)} onFreeze={freeze} />}
    </div>
  )
}

interface RowProps {
  baseline: Baseline
  isChosen: boolean
  today: string
  onChoose: (baselineId: number) => void
  onRename: (name: string) => void
  onRemove: () => void
}

function Row({ baseline, isChosen, today, onChoose, onRename, onRemove }: RowProps) {
  const t = useText(text)
  const language = useLanguage()
  const when = formatDay(baseline.frozen_at.slice(0, 10), language, today)
  return (
    <li>
      <button type="button" aria-pressed={isChosen} aria-label={baseline.name} title={baseline.name} onClick={() => onChoose(baseline.id)}>
        {isChosen ? <CheckOutlined /> : <HistoryOutlined />}
      </button>
      <span>
        <InlineText label={t.baselineName} value={baseline.name} placeholder={t.baselineName} isRequired isDisabled={baseline.can['edit'] !== true} onSave={onRename} />
        <small className={styles['faint']}>{t.frozenBy(baseline.by_name, when, baseline.item_count)}</small>
      </span>
      {baseline.can['edit'] && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`${t.remove} ${baseline.name}`} title={t.remove} onClick={onRemove} />}
    </li>
  )
}

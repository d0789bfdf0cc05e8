import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import { DurationText } from '@/ui/value/DurationText'
import styles from './imports.module.css'
import { text } from './text'
import type { Import } from './useImport'

const INDENT = 18
const MOST = 300
const MINUTES_PER_DAY = 480

/** The tasks as they will stand. */
export function TaskPreview({ run }: { run: Import }) {
  const t = useText(text)
  const total = (run.counts?.created ?? 0) + (run.counts?.changed ?? 0) + (run.counts?.unchanged ?? 0)
  const shown = run.tasks.slice(0, MOST)
  return (
    <section aria-label={t.preview}>
      <h2>{t.preview}</h2>
      <p className={styles['quiet']}>{t.previewHint}</p>
      <div className={styles['preview']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th>{t.name}</th>
              <th>{t.duration}</th>
              <th>{t.start}</th>
              <th>{t.finish}</th>
              <th>{t.assignee}</th>
              <th>{t.willBe}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((task) => (
              <tr key={task.row} data-kind={task.kind}>
                <td style={{ paddingLeft: 8 + task.depth * INDENT }}>{task.name}</td>
                <td>
                  <DurationText minutes={task.duration} minutesPerDay={MINUTES_PER_DAY} />
                </td>
                <td>
                  <DateText date={task.start} />
                </td>
                <td>
                  <DateText date={task.finish} />
                </td>
                <td>{task.assignee}</td>
                <td>{t[`change_${task.change}`]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > shown.length && <p className={styles['quiet']}>{t.moreTasks(total - shown.length)}</p>}
    </section>
  )
}

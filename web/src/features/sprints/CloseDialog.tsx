import { Button, Radio, Select } from 'antd'
import { useState } from 'react'
import type { Sprint } from '@/api/sprints'
import { Dialog } from '@/ui/layout/Dialog'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './sprints.module.css'
import { text } from './text'
import type { Closure, SprintWrites } from './useSprintWrites'

interface Props {
  sprint: Sprint
  /** The others that are not closed. */
  others: readonly Sprint[]
  writes: SprintWrites
  onClose: () => void
}

/** Ends a sprint and asks where the rest goes; undo takes all of it back. */
export function CloseDialog({ sprint, others, writes, onClose }: Props) {
  const t = useText(text)
  const w = useText(words)
  const next = others.filter(({ state }) => state === 'planned').toSorted((one, other) => one.first_day.localeCompare(other.first_day) || one.id - other.id)[0]
  const [leftovers, setLeftovers] = useState<Closure['leftovers']>(next ? 'next' : 'backlog')
  const [chosen, setChosen] = useState<number | null>(others[0]?.id ?? null)
  const left = sprint.item_count - sprint.done_count
  const close = () => writes.close(sprint, { leftovers, sprint_id: leftovers === 'sprint' ? chosen : null }).then((isDone) => isDone && onClose())
  return (
    <Dialog label={t.closeTitle(sprint.name)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void close()
        }}
      >
        <h2>{t.closeTitle(sprint.name)}</h2>
        <p>
          {t.closeSummary(sprint.done_count, sprint.item_count)} {left === 0 && t.closeNothingLeft}
        </p>
        {left > 0 && (
          <fieldset>
            <legend>{t.leftovers(left)}</legend>
            <Radio.Group value={leftovers} onChange={(event) => setLeftovers(event.target.value as Closure['leftovers'])} className={styles['choices']}>
              <Radio value="next" disabled={!next}>
                {next ? t.toNext(next.name) : t.noNext}
              </Radio>
              <Radio value="backlog">{t.toBacklog}</Radio>
              {others.length > 0 && <Radio value="sprint">{t.toChosen}</Radio>}
            </Radio.Group>
            {leftovers === 'sprint' && <Select aria-label={t.toChosen} value={chosen} options={others.map(({ id, name }) => ({ value: id, label: name }))} onChange={setChosen} style={{ width: 240 }} />}
          </fieldset>
        )}
        <footer>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={writes.isPending}>
            {t.close}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { COLOURS, type Colour, type ColourRule } from '@/lib/colourRules'
import type { Filter } from '@/lib/planSearch'
import { useText } from '@/ui/language'
import { LabelTag } from '@/ui/value/LabelTag'
import { FilterBuilder } from '../builder/FilterBuilder'
import type { FilterField } from '../builder/kinds'
import styles from './colours.module.css'
import { colourWords, text } from './text'

/** A rule while it is written: it may have no condition yet. */
interface Draft {
  /** Tells it apart from the others while they change places. */
  id: number
  name: string
  colour: Colour
  filter: Filter | undefined
}

interface Props {
  fields: readonly FilterField[]
  rules: readonly ColourRule[]
  onChange: (rules: ColourRule[] | undefined) => void
}

const MOST = 6
const LONGEST = 20

/** Which condition shows in which colour, and by which word. */
export function ColourRules({ fields, rules, onChange }: Props) {
  const t = useText(text)
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => rules.map((rule, id) => ({ ...rule, id })))
  const change = (next: readonly Draft[]) => {
    setDrafts(next)
    const complete = next.flatMap(({ name, colour, filter }) => (name.trim() && filter ? [{ name: name.trim(), colour, filter }] : []))
    onChange(complete.length > 0 ? complete : undefined)
  }
  const replace = (draft: Draft, changes: Partial<Draft>) => change(drafts.map((other) => (other === draft ? { ...draft, ...changes } : other)))
  const moveUp = (place: number) => {
    const [moved] = drafts.slice(place, place + 1)
    if (moved) change(drafts.toSpliced(place, 1).toSpliced(place - 1, 0, moved))
  }
  const add = () => {
    const isFirst = drafts.length === 0
    const fresh = { name: isFirst ? t.newName : '', colour: COLOURS[drafts.length % COLOURS.length] ?? 'red', filter: isFirst ? { field: 'finish', op: 'overdue' } : undefined }
    change([...drafts, { ...fresh, id: Math.max(-1, ...drafts.map(({ id }) => id)) + 1 }])
  }
  return (
    <div className={styles['rules']}>
      <p>{t.hint}</p>
      {drafts.length === 0 && <p>{t.none}</p>}
      {drafts.map((draft, place) => (
        <RuleEditor key={draft.id} draft={draft} fields={fields} onChange={(changes) => replace(draft, changes)} onRemove={() => change(drafts.filter((other) => other !== draft))} onUp={place > 0 ? () => moveUp(place) : undefined} />
      ))}
      <Button type="link" size="small" icon={<PlusOutlined />} disabled={drafts.length >= MOST} onClick={add}>
        {t.add}
      </Button>
    </div>
  )
}

interface RuleProps {
  draft: Draft
  fields: readonly FilterField[]
  onChange: (changes: Partial<Draft>) => void
  onRemove: () => void
  onUp: (() => void) | undefined
}

function RuleEditor({ draft, fields, onChange, onRemove, onUp }: RuleProps) {
  const t = useText(text)
  const colours = useText(colourWords)
  return (
    <section className={styles['rule']} aria-label={draft.name || t.rules}>
      <div className={styles['head']}>
        <Select<Colour>
          size="small"
          aria-label={t.colour}
          value={draft.colour}
          className={styles['colour']}
          options={COLOURS.map((colour) => ({ value: colour, label: <LabelTag name={colours[colour]} colour={colour} /> }))}
          onChange={(colour) => onChange({ colour })}
        />
        <Input size="small" aria-label={t.name} placeholder={t.nameExample} maxLength={LONGEST} value={draft.name} onChange={(event) => onChange({ name: event.target.value })} />
        {onUp && <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={t.up(draft.name)} onClick={onUp} />}
        <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t.remove(draft.name)} onClick={onRemove} />
      </div>
      <FilterBuilder fields={fields} filter={draft.filter} onChange={(filter) => onChange({ filter })} />
      {!(draft.name.trim() && draft.filter) && <p>{t.isIncomplete}</p>}
    </section>
  )
}

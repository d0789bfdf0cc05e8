import { SlidersOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover, Select } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import type { Board, BoardSettings, Names } from '../model/names'
import { differs } from '../model/view'
import type { BoardSearch } from '../search'
import { text } from '../text'
import { useBoardWrites } from '../useBoards'
import { useFieldChoices } from '../useFieldNames'

interface Props {
  board: Board | undefined
  projectId: number | null
  names: Names
  settings: BoardSettings
  saved: BoardSettings
  onSearch: (changes: BoardSearch) => void
}

/** Lanes and what cards show: for now, in the address; kept where one saves it to the board. */
export function DisplayMenu({ board, projectId, names, settings, saved, onSearch }: Props) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  const choices = useFieldChoices(names, projectId === null)
  const writes = useBoardWrites(projectId)
  const isChanged = differs(saved, settings)
  const save = async () => {
    if (!board) return
    await writes.edit(board, { settings: { lanes: settings.lanes, card_fields: settings.card_fields } })
    onSearch({ lanes: undefined, show: undefined })
    setOpen(false)
  }
  const lanes = [{ value: '', label: t.noLanes }, ...choices.lanes.filter(({ value }) => value !== settings.columns)]
  const content = (
    <div className={styles['display']}>
      <span className={styles['displayLabel']}>{t.lanes}</span>
      <Select aria-label={t.lanes} value={settings.lanes} options={lanes} onChange={(value) => onSearch({ lanes: value === saved.lanes ? undefined : value || 'none' })} />
      <span className={styles['displayLabel']}>{t.cardFields}</span>
      <Checkbox.Group className={styles['checks']} options={choices.shown} value={settings.card_fields} onChange={(fields) => onSearch({ show: fields.join(',') })} />
      {isChanged && board?.can['edit'] && (
        <Button size="small" type="primary" onClick={() => void save()}>
          {t.saveToBoard}
        </Button>
      )}
    </div>
  )
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger={['click']} placement="bottomLeft" content={content}>
      <button type="button" className={styles['displayButton']} data-set={isChanged} aria-expanded={isOpen}>
        <SlidersOutlined aria-hidden /> {t.display}
      </button>
    </Popover>
  )
}

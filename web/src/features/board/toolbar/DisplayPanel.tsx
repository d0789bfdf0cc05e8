import { Button, Checkbox, Select } from 'antd'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import type { Board, BoardSettings, Names } from '../model/names'
import { differs } from '../model/view'
import type { BoardSearch } from '../search'
import { text } from '../text'
import { useBoardWrites } from '../useBoards'
import { useFieldChoices } from '../useFieldNames'

export interface DisplayProps {
  board: Board | undefined
  projectId: number | null
  names: Names
  settings: BoardSettings
  saved: BoardSettings
  onSearch: (changes: BoardSearch) => void
}

/** Lanes and what cards show: for now, in the address; kept where one saves it to the board. */
export function DisplayPanel({ board, projectId, names, settings, saved, onSearch, onDone }: DisplayProps & { onDone: () => void }) {
  const t = useText(text)
  const choices = useFieldChoices(names, projectId === null)
  const writes = useBoardWrites(projectId)
  const save = async () => {
    if (!board) return
    await writes.edit(board, { settings: { lanes: settings.lanes, card_fields: settings.card_fields } })
    onSearch({ lanes: undefined, show: undefined })
    onDone()
  }
  const lanes = [{ value: '', label: t.noLanes }, ...choices.lanes.filter(({ value }) => value !== settings.columns)]
  return (
    <div className={styles['display']}>
      <span className={styles['displayLabel']}>{t.lanes}</span>
      <Select aria-label={t.lanes} value={settings.lanes} options={lanes} onChange={(value) => onSearch({ lanes: value === saved.lanes ? undefined : value || 'none' })} />
      <span className={styles['displayLabel']}>{t.cardFields}</span>
      <Checkbox.Group className={styles['checks']} options={choices.shown} value={settings.card_fields} onChange={(fields) => onSearch({ show: fields.join(',') })} />
      {differs(saved, settings) && board?.can['edit'] && (
        <Button size="small" type="primary" onClick={() => void save()}>
          {t.saveToBoard}
        </Button>
      )}
    </div>
  )
}

import { FilterBar } from '@/ui/filter/FilterBar'
import { ChoiceChip } from '@/ui/filter/ChoiceChip'
import { SearchField } from '@/ui/filter/SearchField'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import type { Board, BoardSettings } from '../model/names'
import { QUICK } from '../model/narrow'
import { type BoardSearch, quickOf, toggled } from '../search'
import type { Cards } from '../source/cards'
import { text } from '../text'
import { BoardTabs } from './BoardTabs'
import { DisplayMenu } from './DisplayMenu'

interface Props {
  board: Board | undefined
  boards: readonly Board[]
  projectId: number | null
  cards: Cards
  /** With what the address changes of `saved`. */
  settings: BoardSettings
  saved: BoardSettings
  search: BoardSearch
  onSearch: (changes: BoardSearch) => void
  shown: number
  isNarrowed: boolean
}

/** Which board, which cards of it, and how they look. */
export function BoardToolbar({ board, boards, projectId, cards, settings, saved, search, onSearch, shown, isNarrowed }: Props) {
  const t = useText(text)
  const { q, only, assignee } = search
  const on = new Set(quickOf(only))
  const clear = () => onSearch({ q: undefined, only: undefined, assignee: undefined })
  return (
    <div className={styles['filters']}>
      <BoardTabs board={board} boards={boards} projectId={projectId} cards={cards} settings={settings} onSearch={onSearch} />
      <FilterBar {...(isNarrowed && { onClear: clear })} aside={<span className={styles['shown']}>{t.cards(shown)}</span>}>
        <SearchField label={t.searchCards} value={q ?? ''} onSearch={(typed) => onSearch({ q: typed || undefined })} />
        {QUICK.map((one) => (
          <ToggleChip key={one} label={t[one]} isOn={on.has(one)} onToggle={() => onSearch({ only: toggled(only, one) })} />
        ))}
        <ChoiceChip label={t.person} value={assignee} choices={cards.names.people.map(({ id, name }) => ({ value: id, label: name }))} onChange={(id) => onSearch({ assignee: id })} />
        <DisplayMenu board={board} projectId={projectId} names={cards.names} settings={settings} saved={saved} onSearch={onSearch} />
      </FilterBar>
    </div>
  )
}

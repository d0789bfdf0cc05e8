import { useMemo } from 'react'
import { useMe } from '@/api/me'
import { useClock } from '@/ui/clock'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { useText } from '@/ui/language'
import styles from './board.module.css'
import { arrange } from './model/arrange'
import type { Board as BoardRow } from './model/names'
import { narrow } from './model/narrow'
import { settingsNow, STANDARD, viewOf } from './model/view'
import { type BoardSearch, keysOf, quickOf, toggled } from './search'
import type { Cards } from './source/cards'
import { useCardWrites } from './source/useCardWrites'
import { text } from './text'
import { BoardToolbar } from './toolbar/BoardToolbar'
import { usePlaceWords } from './useFieldNames'
import { Board } from './view/Board'
import type { CellPlace } from './view/Cell'

interface Props {
  /** Undefined for the standard board of a project that has no shared one. */
  board: BoardRow | undefined
  boards: readonly BoardRow[]
  /** Null over projects. */
  projectId: number | null
  cards: Cards
  search: BoardSearch
  onSearch: (changes: BoardSearch) => void
  onOpen: (itemId: number) => void
  onAdd?: (title: string, place: CellPlace) => Promise<unknown>
}

/** A board with its filters, of a project or over projects. */
export function BoardScreen({ board, boards, projectId, cards, search, onSearch, onOpen, onAdd }: Props) {
  const t = useText(text)
  const me = useMe().id
  const { now } = useClock()
  const placeWords = usePlaceWords()
  const saved = board?.settings ?? STANDARD
  const settings = useMemo(() => settingsNow(saved, { lanes: search.lanes, show: search.show }), [saved, search.lanes, search.show])
  const view = useMemo(() => viewOf(settings), [settings])
  const fields = useMemo(() => new Set(settings.card_fields), [settings.card_fields])
  const { items, names, since, wallNow } = cards
  const { q, only, assignee } = search
  const shown = useMemo(() => narrow(items, { q, only: quickOf(only), assignee }, { me, wallNow, now, since, isUnderWay: ({ status_id }) => names.statusById.get(status_id)?.category === 'doing' }), [items, q, only, assignee, me, wallNow, now, since, names])
  const arrangement = useMemo(() => arrange(shown, view, names, placeWords, items), [shown, view, names, placeWords, items])
  const writes = useCardWrites(cards.store, names, board?.id)
  const isNarrowed = q !== undefined || only !== undefined || assignee !== undefined
  const folded = useMemo(
    () => ({
      columns: keysOf(search.fc ?? saved.folded.map((key) => key || '-').join(',')),
      lanes: keysOf(search.fl),
      onColumn: (key: string) => onSearch({ fc: toggled(search.fc ?? saved.folded.map((one) => one || '-').join(','), key) ?? (saved.folded.length > 0 ? '' : undefined) }),
      onLane: (key: string) => onSearch({ fl: toggled(search.fl, key) }),
    }),
    [search.fc, search.fl, saved.folded, onSearch],
  )
  return (
    <div className={styles['page']}>
      <BoardToolbar board={board} boards={boards} projectId={projectId} cards={cards} settings={settings} saved={saved} search={search} onSearch={onSearch} shown={shown.length} isNarrowed={isNarrowed} />
      {cards.isCut && <p className={styles['cut']}>{t.cut(items.length)}</p>}
      {shown.length === 0 && isNarrowed && <EmptyState title={t.noMatch} />}
      {shown.length === 0 && !isNarrowed && <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>}
      <Board cards={cards} arrangement={arrangement} view={view} refuses={settings.limit_mode === 'refuse'} fields={fields} writes={writes} folded={folded} onOpen={onOpen} {...(onAdd && { onAdd })} />
    </div>
  )
}

import { LockOutlined, PlusOutlined, SettingOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import type { Board, BoardSettings } from '../model/names'
import type { BoardSearch } from '../search'
import { BoardDialog } from '../settings/LazyBoardDialog'
import type { Cards } from '../source/cards'
import { text } from '../text'

interface Props {
  board: Board | undefined
  boards: readonly Board[]
  projectId: number | null
  cards: Cards
  settings: BoardSettings
  onSearch: (changes: BoardSearch) => void
}

/** From one board to another; what was narrowed and folded belongs to the board one leaves. */
const FRESH: BoardSearch = { only: undefined, q: undefined, assignee: undefined, lanes: undefined, show: undefined, fc: undefined, fl: undefined }

export function BoardTabs({ board, boards, projectId, cards, settings, onSearch }: Props) {
  const t = useText(text)
  const [asking, setAsking] = useState<'new' | 'settings' | null>(null)
  const hasStandard = projectId !== null && !boards.some(({ is_shared }) => is_shared)
  const choose = (id: number | undefined) => onSearch({ ...FRESH, board: id })
  return (
    <div className={styles['boards']}>
      <nav className={styles['tabs']} aria-label={t.boards}>
        {hasStandard && <Tab label={t.standard} isHere={board === undefined} onChoose={() => choose(undefined)} />}
        {boards.map((each) => (
          <Tab key={each.id} label={each.name} {...(!each.is_shared && { note: t.privateBoard })} isHere={each.id === board?.id} onChoose={() => choose(each.id)} />
        ))}
      </nav>
      <button type="button" className={styles['icon']} aria-label={t.newBoard} title={t.newBoard} onClick={() => setAsking('new')}>
        <PlusOutlined />
      </button>
      {board?.can['edit'] && (
        <button type="button" className={styles['icon']} aria-label={t.settings} title={t.settings} onClick={() => setAsking('settings')}>
          <SettingOutlined />
        </button>
      )}
      {asking && (
        <BoardDialog
          projectId={projectId}
          board={asking === 'settings' ? board : undefined}
          settings={settings}
          cards={cards}
          onClose={() => setAsking(null)}
          onDone={(made) => (asking === 'new' || !made ? choose(made?.id) : onSearch({ lanes: undefined, show: undefined }))}
        />
      )}
    </div>
  )
}

function Tab({ label, note, isHere, onChoose }: { label: string; note?: string; isHere: boolean; onChoose: () => void }) {
  return (
    <button type="button" className={styles['tab']} aria-current={isHere ? 'page' : undefined} onClick={onChoose}>
      {label}
      {note && <LockOutlined title={note} aria-label={note} />}
    </button>
  )
}

import type { Arrangement, BoardView } from '../model/arrange'
import type { Folded } from './Board'
import type { CellPlace } from './Cell'
import type { Focused, Lifted } from './useCardKeys'

/** What both shapes of a board draw: columns side by side, or lanes across them. */
export interface ShapeProps {
  arrangement: Arrangement
  view: BoardView
  folded: Folded
  lifted: Lifted | null
  focused: Focused | null
  mayDrop: (cardId: unknown, place: CellPlace) => boolean
  onAdd?: (title: string, place: CellPlace) => Promise<unknown>
}

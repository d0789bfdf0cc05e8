import type { ReactNode } from 'react'

export interface MenuAction {
  id: string
  label: string
  icon?: ReactNode
  /** What typing is compared with where one can search: 拼音, initials. The label by default. */
  searched?: string
  /** Keys of the same command, shown beside it. */
  keys?: string
  /** One of several, and this is the one. */
  isChosen?: boolean
  isDisabled?: boolean
  /** Why it is disabled. */
  reason?: string
  /** Removes something. */
  isDanger?: boolean
  run: () => void
}

/** A word over the actions that follow; without a label only a line. */
export interface MenuHeading {
  id: string
  heading: string | null
}

export type MenuEntry = MenuAction | MenuHeading

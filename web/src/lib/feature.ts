import type { ComponentType } from 'react'
import type { Command } from './commands'
import type { Phrase } from './catalogue'

/** What the reader may do, as the server says it (`can` of `/me`, of a project, of an item). */
export type Can = Readonly<Record<string, boolean>>

/** An entry of the left sidebar. */
export interface SidebarEntry {
  id: string
  label: Phrase
  icon: ComponentType
  /** A number beside the name, kept by itself. */
  badge?: ComponentType
  /** Path of the page, `/projects`. */
  to: string
  /** Smaller stands higher. */
  order: number
  /** Marked only on its own page, because what lies below it has shortcuts. */
  isExact?: boolean
  /** Also in the bottom bar of a phone. */
  isOnPhone?: boolean
  can?: (me: Can) => boolean
}

/** A tab of a project, at `/projects/$projectId/<path>`. */
export interface ProjectTab {
  id: string
  label: Phrase
  path: string
  order: number
  can?: (project: Can) => boolean
}

/** A page of the administration, at `/administration/<path>`. */
export interface AdministrationPage {
  id: string
  label: Phrase
  path: string
  order: number
  can: (me: Can) => boolean
}

/** Something the palette found on the server. */
export interface Found {
  id: string
  label: string
  /** Said faintly beside it: a key, a department. */
  hint?: string
  path: string
}

/** Looks for what a person types into the palette. */
export interface Finder {
  id: string
  group: Phrase
  find: (query: string, signal: AbortSignal) => Promise<readonly Found[]>
}

/** Keys that a table, a chart or a calendar hears itself while it has the focus; listed under `?`. */
export interface KeyHelp {
  group: Phrase
  /** Where they work: the end of a page's path. */
  path: RegExp
  keys: readonly { label: Phrase; keys: string }[]
}

/** All that a feature adds to the shell, listed in `app/features.ts`. */
export interface Feature {
  sidebar?: readonly SidebarEntry[]
  tabs?: readonly ProjectTab[]
  administration?: readonly AdministrationPage[]
  /** Commands that work on every page. Those of one page use `useCommands` there. */
  commands?: (go: (path: string) => void) => readonly (Command & { can?: (me: Can) => boolean })[]
  finders?: readonly Finder[]
  keys?: readonly KeyHelp[]
  /** What the undo toast says after a write: `{'patch /api/v1/items/{item_id}': phrase}`; null says nothing. */
  changes?: Readonly<Record<string, Phrase | null>>
}

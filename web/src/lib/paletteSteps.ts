/** One line of the palette: it acts, or leads to a further choice. */
export interface PaletteChoice {
  id: string
  label: string
  /** Said faintly beside it. */
  hint?: string
  keys?: string
  /** What typing is compared with besides the label: 拼音, the English word. */
  searched?: readonly string[]
  isChosen?: boolean
  run?: () => void
  step?: PaletteStep
}

/** A choice of the palette and what can be answered there. */
export interface PaletteStep {
  title: string
  choices: readonly PaletteChoice[]
  /** What the typed words mean by themselves: a date. */
  typed?: (query: string) => PaletteChoice | undefined
  /** Looks for more on the server. */
  find?: (query: string, signal: AbortSignal) => Promise<readonly PaletteChoice[]>
}

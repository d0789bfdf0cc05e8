/** What a key asks for when a row has the focus, and when one of its cells has it. */
export type Intent =
  | 'up' | 'down' | 'pageUp' | 'pageDown' | 'first' | 'last' | 'extendUp' | 'extendDown'
  | 'inward' | 'outward' | 'previousColumn' | 'nextColumn' | 'firstColumn' | 'lastColumn'
  | 'select' | 'selectAll' | 'edit' | 'add' | 'open' | 'remove' | 'indent' | 'outdent' | 'moveUp' | 'moveDown' | 'leave'

const ALWAYS: Record<string, Intent> = {
  arrowup: 'up',
  arrowdown: 'down',
  pageup: 'pageUp',
  pagedown: 'pageDown',
  'mod+home': 'first',
  'mod+end': 'last',
  'shift+arrowup': 'extendUp',
  'shift+arrowdown': 'extendDown',
  'mod+arrowup': 'moveUp',
  'mod+arrowdown': 'moveDown',
  'mod+arrowright': 'indent',
  'mod+arrowleft': 'outdent',
  'mod+a': 'selectAll',
  'mod+enter': 'open',
  f2: 'edit',
  escape: 'leave',
}

const ON_ROW: Record<string, Intent> = {
  ...ALWAYS,
  arrowright: 'inward',
  arrowleft: 'outward',
  home: 'first',
  end: 'last',
  space: 'select',
  enter: 'add',
  tab: 'indent',
  'shift+tab': 'outdent',
  delete: 'remove',
  backspace: 'remove',
}

const ON_CELL: Record<string, Intent> = {
  ...ALWAYS,
  arrowright: 'nextColumn',
  arrowleft: 'previousColumn',
  home: 'firstColumn',
  end: 'lastColumn',
  space: 'select',
  enter: 'edit',
}

export function intentOf(stroke: string, isOnCell: boolean): Intent | undefined {
  return (isOnCell ? ON_CELL : ON_ROW)[stroke]
}

/** What a key asks for while the chart has the focus. */
export type Ask =
  | 'up' | 'down' | 'pageUp' | 'pageDown' | 'first' | 'last' | 'extendUp' | 'extendDown' | 'inward' | 'outward' | 'pick' | 'edit' | 'open' | 'why' | 'menu'
  | 'earlier' | 'later' | 'shorter' | 'longer' | 'moveUp' | 'moveDown' | 'indent' | 'outdent' | 'remove' | 'link' | 'leave' | 'zoomIn' | 'zoomOut'

const ASKS: Record<string, Ask> = {
  arrowup: 'up', arrowdown: 'down', pageup: 'pageUp', pagedown: 'pageDown', home: 'first', end: 'last',
  'shift+arrowup': 'extendUp', 'shift+arrowdown': 'extendDown', arrowright: 'inward', arrowleft: 'outward',
  space: 'pick', enter: 'edit', f2: 'edit', 'mod+enter': 'open', w: 'why', l: 'link',
  contextmenu: 'menu', 'shift+f10': 'menu',
  'mod+arrowleft': 'earlier', 'mod+arrowright': 'later', 'mod+shift+arrowleft': 'shorter', 'mod+shift+arrowright': 'longer',
  'mod+arrowup': 'moveUp', 'mod+arrowdown': 'moveDown', tab: 'indent', 'shift+tab': 'outdent',
  delete: 'remove', backspace: 'remove', escape: 'leave', '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut',
}

export function askOf(stroke: string): Ask | undefined {
  return ASKS[stroke]
}

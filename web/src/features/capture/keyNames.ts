import { keyCaps } from '@/lib/keyboard'
import { isMac } from '@/ui/commands/platform'

const named = (keys: string) => keyCaps(keys, isMac).join(isMac ? '' : '+')

/** What the keys of the dialog are called on this machine. */
export const keyNames = { enter: named('enter'), open: named('mod+enter'), next: named('shift+enter') }

import type { Plugin } from 'vite'

const REMOTE_FONT_FACE = /@font-face\s*\{[^}]*https?:\/\/[^}]*\}/g
/** An export service and help pages that dhtmlx-gantt names; we use neither. */
const VENDOR_HOST = /https?:\/\/(?:export|docs)\.dhtmlx\.com/g

/** Nothing may leave our own origin: dhtmlx-gantt's web font and the addresses of its maker's services go. */
export function noOutsideHosts(): Plugin {
  return {
    name: 'no-outside-hosts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('dhtmlx-gantt')) return null
      return { code: code.replaceAll(REMOTE_FONT_FACE, '').replaceAll(VENDOR_HOST, ''), map: null }
    },
  }
}

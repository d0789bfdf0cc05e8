import type { Plugin } from 'vite'

const REMOTE_FONT_FACE = /@font-face\s*\{[^}]*https?:\/\/[^}]*\}/g

/** dhtmlx-gantt's stylesheet loads a web font from elsewhere; nothing may leave our own origin. */
export function noRemoteFonts(): Plugin {
  return {
    name: 'no-remote-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.css') || !REMOTE_FONT_FACE.test(code)) return null
      return { code: code.replace(REMOTE_FONT_FACE, ''), map: null }
    },
  }
}

import type { KeyHelp } from '@/lib/feature'

const row = (keys: string, zh: string, en: string) => ({ keys, label: { zh, en } })

/** What a bar of calendar and timeline hears; see `useBarKeys`. */
export const datesKeys: KeyHelp = {
  group: { zh: '日历与时间线', en: 'Calendar and timeline' },
  path: /\/(calendar|timeline)$/,
  keys: [
    row('enter', '打开', 'Open'),
    row('mod+arrowright', '推后一天', 'A day later'),
    row('mod+arrowleft', '提前一天', 'A day earlier'),
    row('mod+arrowdown', '推后一周', 'A week later'),
    row('mod+arrowup', '提前一周', 'A week earlier'),
    row('shift+f10', '操作菜单', 'Menu of actions'),
  ],
}

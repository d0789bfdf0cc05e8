import type { KeyHelp } from '@/lib/feature'

const row = (keys: string, zh: string, en: string) => ({ keys, label: { zh, en } })

/** What the chart itself hears; see `grid/keys`. */
export const ganttKeys: KeyHelp = {
  group: { zh: '甘特图', en: 'Gantt chart' },
  path: /\/gantt$/,
  keys: [
    row('mod+arrowright', '推后一天', 'A day later'),
    row('mod+arrowleft', '提前一天', 'A day earlier'),
    row('mod+shift+arrowright', '延长一天', 'A day longer'),
    row('mod+shift+arrowleft', '缩短一天', 'A day shorter'),
    row('w', '为什么是这个日期', 'Why this date'),
    row('l', '连到后续任务', 'Link to a successor'),
    row('space', '选中', 'Select'),
    row('enter', '编辑', 'Edit'),
    row('mod+enter', '打开', 'Open'),
    row('tab', '降级', 'Indent'),
    row('shift+tab', '升级', 'Outdent'),
    row('+', '放大', 'Zoom in'),
    row('-', '缩小', 'Zoom out'),
    row('delete', '移入回收站', 'Move to the trash'),
  ],
}

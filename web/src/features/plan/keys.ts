import type { KeyHelp } from '@/lib/feature'

const row = (keys: string, zh: string, en: string) => ({ keys, label: { zh, en } })

/** What the table itself hears; see `ui/table/keys`. */
export const tableKeys: KeyHelp = {
  group: { zh: '计划表格', en: 'Plan table' },
  path: /\/plan$/,
  keys: [
    row('arrowup', '上一行', 'Row above'),
    row('arrowdown', '下一行', 'Row below'),
    row('arrowright', '展开，或进入单元格', 'Unfold, or into the cells'),
    row('arrowleft', '收起，或回到整行', 'Fold, or back to the row'),
    row('space', '选中', 'Select'),
    row('shift+arrowdown', '连续选中', 'Extend the selection'),
    row('mod+a', '全选', 'Select all'),
    row('enter', '在下方新建；在单元格中为编辑', 'New row below; in a cell, edit'),
    row('f2', '编辑', 'Edit'),
    row('mod+enter', '打开', 'Open'),
    row('tab', '降级', 'Indent'),
    row('shift+tab', '升级', 'Outdent'),
    row('mod+arrowup', '上移', 'Move up'),
    row('mod+arrowdown', '下移', 'Move down'),
    row('delete', '移入回收站', 'Move to the trash'),
  ],
}

import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    sort: '排序',
    sortBy: '排序依据',
    thenBy: '再按',
    help: '方向键移动，回车新增或编辑，F2 编辑，空格选择，Tab 与 Shift+Tab 调整层级，按 Esc 后再按 Tab 离开表格。',
    select: '选择',
    selectAll: '全选',
    unfold: '展开下级',
    fold: '收起下级',
    resize: (column: string) => `调整“${column}”列宽，用左右方向键`,
    chooseColumns: '选择要显示的列',
    moveUp: '上移',
    moveDown: '下移',
    resetColumns: '恢复默认列',
  },
  en: {
    sort: 'Sort',
    sortBy: 'Sort by',
    thenBy: 'Then by',
    help: 'Arrow keys move, Enter adds or edits, F2 edits, Space selects, Tab and Shift+Tab change the level; Esc and then Tab leaves the table.',
    select: 'Select',
    selectAll: 'Select all',
    unfold: 'Show what is below',
    fold: 'Hide what is below',
    resize: (column: string) => `Width of column ${column}, with the left and right arrow keys`,
    chooseColumns: 'Choose columns',
    moveUp: 'Move up',
    moveDown: 'Move down',
    resetColumns: 'Default columns',
  },
})

import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    rules: '颜色规则',
    hint: '按顺序判断，第一条符合的规则给行上色，并在标题旁写出名称。随视图一起保存。',
    none: '还没有颜色规则。',
    add: '添加规则',
    remove: (name: string) => `移除规则“${name}”`,
    up: (name: string) => `把“${name}”提前`,
    name: '名称',
    nameExample: '例如：逾期',
    colour: '颜色',
    isIncomplete: '填写名称和条件后生效',
    newName: '逾期',
  },
  en: {
    rules: 'Colour rules',
    hint: 'Looked at in order: the first rule that holds colours the row and writes its name beside the title. Kept in the view.',
    none: 'No colour rules yet.',
    add: 'Add rule',
    remove: (name: string) => `Remove the rule “${name}”`,
    up: (name: string) => `Move “${name}” up`,
    name: 'Name',
    nameExample: 'For example: Late',
    colour: 'Colour',
    isIncomplete: 'Takes effect once it has a name and a condition',
    newName: 'Late',
  },
})

export const colourWords = catalogue({
  zh: { red: '红', orange: '橙', gold: '金', green: '绿', teal: '青', blue: '蓝', purple: '紫', pink: '粉' },
  en: { red: 'Red', orange: 'Orange', gold: 'Gold', green: 'Green', teal: 'Teal', blue: 'Blue', purple: 'Purple', pink: 'Pink' },
})

import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    fieldAdded: '添加了自定义字段',
    fieldChanged: '修改了自定义字段',
    fieldRemoved: '删除了自定义字段',
    labelAdded: '添加了标签',
    labelChanged: '修改了标签',
    labelRemoved: '删除了标签',
  },
  en: {
    fieldAdded: 'Added a custom field',
    fieldChanged: 'Changed a custom field',
    fieldRemoved: 'Deleted a custom field',
    labelAdded: 'Added a label',
    labelChanged: 'Changed a label',
    labelRemoved: 'Deleted a label',
  },
})

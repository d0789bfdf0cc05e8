import { catalogue } from '@/lib/catalogue'
import { names } from './names'

export const text = catalogue({
  zh: {
    ...names.zh,
    field: '事项、评论、文件、项目、人员；人名可用拼音首字母',
    hint: '输入关键词，例如“验收”“接口联调”“zzh”或“ERP-12”',
    hintMore: '标题里的命中排在前面，其余按时间从新到旧。只会看到您有权查看的内容。',
    none: (words: string) => `没有找到“${words}”`,
    noneHint: '试试更短的词，或去掉筛选条件。',
    comment: '评论',
    file: '文件',
    project: '项目',
    person: '人员',
    mine: '我负责的',
    open: '未完成',
    by: (name: string) => `${name} 说`,
    done: '已完成',
  },
  en: {
    ...names.en,
    field: 'Items, comments, files, projects, people',
    hint: 'Type a word: “acceptance”, “验收”, “zzh” or “ERP-12”',
    hintMore: 'Titles come first, then texts, the newest first. You only see what you may see.',
    none: (words: string) => `Nothing says “${words}”`,
    noneHint: 'Try a shorter word, or take filters away.',
    comment: 'Comments',
    file: 'Files',
    project: 'Projects',
    person: 'People',
    mine: 'Mine',
    open: 'Open',
    by: (name: string) => `${name}:`,
    done: 'Done',
  },
})

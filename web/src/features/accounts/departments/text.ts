import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    name: '部门名称',
    lead: '部门负责人',
    people: '人数',
    add: '添加部门',
    newName: '新部门',
    unnamed: '未设置',
    hint: '回车添加同级部门，Tab 与 Shift+Tab 调整层级，F2 改名，Delete 删除空部门。',
    empty: '把公司的组织结构放在这里',
    emptyHint: '部门用来归类人员，项目也可以归到部门下。先添加最上级的部门。',
  },
  en: {
    name: 'Department',
    lead: 'Lead',
    people: 'People',
    add: 'Add department',
    newName: 'New department',
    unnamed: 'Not set',
    hint: 'Enter adds a department beside this one, Tab and Shift+Tab change the level, F2 renames, Delete removes an empty one.',
    empty: 'Put the structure of the company here',
    emptyHint: 'Departments group people, and projects can belong to one. Start with the topmost.',
  },
})

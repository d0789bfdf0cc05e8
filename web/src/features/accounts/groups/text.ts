import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    add: '添加群组',
    name: '群组名称',
    nameNeeded: '请填写群组名称',
    description: '说明',
    people: '成员',
    searchPeople: '输入姓名或拼音查找',
    empty: '把常在一起的人编成群组',
    emptyHint: '例如评审小组、变更委员会。群组可以整体加入项目，成员变动时不用逐个项目修改。',
    editGroup: '编辑群组',
    remove: (name: string) => `删除群组“${name}”`,
  },
  en: {
    add: 'Add group',
    name: 'Group name',
    nameNeeded: 'Please name the group',
    description: 'Description',
    people: 'People',
    searchPeople: 'Type a name or pinyin',
    empty: 'Name people who act together',
    emptyHint: 'A review team, a change board. A group can join a project as a whole; when it changes, its projects follow.',
    editGroup: 'Edit group',
    remove: (name: string) => `Delete group “${name}”`,
  },
})

import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    hint: '角色决定一个人在整个公司能做什么；在各个项目里能做什么，由项目成员身份决定。只能授予不高于自己的角色。',
    permission: '权限',
    granted: '有',
    withheld: '无',
    'organisation.manage': '管理公司设置与部门',
    'people.manage': '管理人员、群组与登录',
    'projects.create': '新建项目',
    'projects.see_all': '查看全部项目',
    'templates.manage': '管理项目模板',
    'calendars.manage': '管理工作日历',
    'audit.read': '查看审计记录',
    'money.see': '查看金额',
  },
  en: {
    hint: 'A role says what a person may do in the company as a whole; what they may do in a project comes from their membership there. Nobody can give a role above their own.',
    permission: 'Permission',
    granted: 'Yes',
    withheld: 'No',
    'organisation.manage': 'Manage company settings and departments',
    'people.manage': 'Manage people, groups and sign-in',
    'projects.create': 'Create projects',
    'projects.see_all': 'See all projects',
    'templates.manage': 'Manage project templates',
    'calendars.manage': 'Manage working calendars',
    'audit.read': 'Read the audit trail',
    'money.see': 'See amounts of money',
  },
})

import { catalogue, count } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    projects: '项目',
    overview: '概览',
    starred: '已加星标',
    recent: '最近打开',
    newProject: '新建项目',
    goToProjects: '前往项目列表',
    number: (n: number) => `${n} 个项目`,
    projectChanged: '项目已修改',
    projectCreated: '项目已创建',
  },
  en: {
    projects: 'Projects',
    overview: 'Overview',
    starred: 'Starred',
    recent: 'Recent',
    newProject: 'New project',
    goToProjects: 'Go to projects',
    number: (n: number) => count(n, 'project', 'projects'),
    projectChanged: 'Project changed',
    projectCreated: 'Project created',
  },
})

import { catalogue } from '@/lib/catalogue'
import { names } from './names'

export const text = catalogue({
  zh: {
    ...names.zh,
    feeds: '日历订阅',
    hint: '在手机或电脑的日历里看到计划，改动会自动跟上。链接只属于您：谁拿到它，谁就能看到您能看到的内容。',
    what: '内容',
    form: '显示为',
    project: '项目',
    allProjects: '全部项目',
    make: '建立订阅链接',
    shownOnce: '链接只显示这一次，请现在就添加到日历里：',
    open: '用日历打开',
    neverRead: '还没有被读取',
    lastRead: '最近读取',
    revoke: '撤销',
    revokeLabel: (name: string) => `撤销“${name}”的订阅`,
  },
  en: {
    ...names.en,
    feeds: 'Calendar feeds',
    hint: 'See the plan in the calendar of your phone or computer; changes follow by themselves. A link is yours alone: whoever has it sees what you may see.',
    what: 'What',
    form: 'Shown as',
    project: 'Project',
    allProjects: 'All projects',
    make: 'Make a link',
    shownOnce: 'The link is shown this once; add it to your calendar now:',
    open: 'Open in calendar',
    neverRead: 'Not read yet',
    lastRead: 'Last read',
    revoke: 'Revoke',
    revokeLabel: (name: string) => `Revoke the feed of “${name}”`,
  },
})

export const kindText = catalogue({
  zh: { my_work: '我的工作', project: '一个项目', milestones: '里程碑' },
  en: { my_work: 'My work', project: 'One project', milestones: 'Milestones' },
})

export const formText = catalogue({
  zh: { events: '日程', tasks: '待办' },
  en: { events: 'Events', tasks: 'Tasks' },
})

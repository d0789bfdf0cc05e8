import { catalogue, count } from '@/lib/catalogue'
import { names } from './names'

export const text = catalogue({
  zh: {
    ...names.zh,
    note: '公司里发生的每件事：谁、何时、从哪里、改前改后。查阅本身也会被记录。',
    person: '人员',
    kind: '类别',
    since: '时间',
    lastDays: (n: number) => (n === 1 ? '最近 24 小时' : `最近 ${n} 天`),
    address: 'IP 地址',
    when: '时间',
    what: '事件',
    via: '途径',
    details: '改前改后',
    show: '查看',
    hide: '收起',
    none: '没有符合条件的事件',
    noneHint: '放宽筛选条件再试。',
    chain: '防篡改链',
    sealed: (n: number, waiting: number) => `已封存 ${n} 个事件，${waiting} 个等待封存（每小时一次）。`,
    anchored: '链末端最近一次在系统外留存：',
    notAnchored: '链末端还没有在系统外留存（每天一次）。',
    verify: '校验整条链',
    verifying: (percent: number) => `正在校验 ${percent}%`,
    verified: (n: number) => `校验了 ${n} 个事件，没有发现异常。`,
    found: (n: number) => `发现 ${n} 处异常`,
    neverVerified: '还没有校验过。',
    position: (n: number) => `链上第 ${n} 环`,
    event: (n: number) => `事件 ${n}`,
  },
  en: {
    ...names.en,
    note: 'Everything that happens in the company: who, when, from where, before and after. Reading it is logged too.',
    person: 'Person',
    kind: 'Kind',
    since: 'Time',
    lastDays: (n: number) => (n === 1 ? 'Last 24 hours' : `Last ${n} days`),
    address: 'IP address',
    when: 'When',
    what: 'Event',
    via: 'By way of',
    details: 'Before and after',
    show: 'Show',
    hide: 'Hide',
    none: 'No such events',
    noneHint: 'Widen the filters and try again.',
    chain: 'Tamper-evident chain',
    sealed: (n: number, waiting: number) => `${count(n, 'event', 'events')} sealed, ${waiting} waiting (sealed every hour).`,
    anchored: 'End of the chain last told outside: ',
    notAnchored: 'The end of the chain was not told outside yet (done every day).',
    verify: 'Verify the chain',
    verifying: (percent: number) => `Verifying ${percent}%`,
    verified: (n: number) => `${count(n, 'event', 'events')} checked, nothing found.`,
    found: (n: number) => count(n, 'finding', 'findings'),
    neverVerified: 'Never verified so far.',
    position: (n: number) => `link ${n} of the chain`,
    event: (n: number) => `event ${n}`,
  },
})

/** Kinds of events, by the first word of their names. */
export const kindWords = catalogue({
  zh: { person: '人员与登录', item: '事项', project: '项目', comment: '评论', link: '依赖', plan: '计划', organisation: '公司', group: '群组', department: '部门', calendar: '日历', audit: '审计' },
  en: { person: 'People and sign-in', item: 'Items', project: 'Projects', comment: 'Comments', link: 'Dependencies', plan: 'Plan', organisation: 'Company', group: 'Groups', department: 'Departments', calendar: 'Calendars', audit: 'Audit' },
})

/** By which way a change came. */
export const wayWords = catalogue({
  zh: { web: '网页', api: '接口', import: '导入', cli: '命令行', job: '后台', demo: '演示数据' },
  en: { web: 'Browser', api: 'API', import: 'Import', cli: 'Command line', job: 'Background', demo: 'Demo data' },
})

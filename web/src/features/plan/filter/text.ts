import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    filter: '筛选',
    filtered: (n: number) => `筛选 · ${n}`,
    and: '且',
    or: '或',
    join: '条件之间的关系',
    allOf: '满足全部条件',
    anyOf: '满足任一条件',
    addCondition: '添加条件',
    addGroup: '添加条件组',
    removeCondition: '移除条件',
    field: '字段',
    operator: '比较方式',
    value: '值',
    me: '我',
    days: '天',
    noConditions: '还没有条件。添加一个，例如“完成 · 未来 7 天内”。',
    choose: '选择…',
    until: '至',
  },
  en: {
    filter: 'Filter',
    filtered: (n: number) => `Filter · ${n}`,
    and: 'and',
    or: 'or',
    join: 'How the conditions are joined',
    allOf: 'All conditions hold',
    anyOf: 'Any condition holds',
    addCondition: 'Add condition',
    addGroup: 'Add group',
    removeCondition: 'Remove condition',
    field: 'Field',
    operator: 'Comparison',
    value: 'Value',
    me: 'Me',
    days: 'days',
    noConditions: 'No conditions yet. Add one, such as “Finish · in the next 7 days”.',
    choose: 'Choose…',
    until: 'to',
  },
})

export const quickWords = catalogue({
  zh: { mine: '我的', open: '未完成', late: '已逾期', thisWeek: '本周', critical: '关键', unassigned: '没有负责人', blocked: '受阻' },
  en: { mine: 'Mine', open: 'Open', late: 'Late', thisWeek: 'This week', critical: 'Critical', unassigned: 'Unassigned', blocked: 'Blocked' },
})

export const fieldWords = catalogue({
  zh: {
    title: '标题', status: '状态', status_category: '进展', assignee: '负责人', priority: '优先级', type: '类型', label: '标签', start: '开始', finish: '完成', deadline: '截止日期', percent_complete: '完成百分比',
    duration: '工期（天）', estimate: '预计工时（天）', total_slack: '总时差（天）', is_critical: '关键任务', is_blocked: '受阻', is_violated: '违反依赖或限制', is_summary: '摘要任务', reporter: '创建人', watcher: '关注人',
    actual_start: '实际开始', actual_finish: '实际完成', created_at: '创建时间', updated_at: '更新时间', closed_at: '关闭时间',
  },
  en: {
    title: 'Title', status: 'Status', status_category: 'Progress', assignee: 'Assignee', priority: 'Priority', type: 'Type', label: 'Label', start: 'Start', finish: 'Finish', deadline: 'Deadline', percent_complete: '% complete',
    duration: 'Duration (days)', estimate: 'Work (days)', total_slack: 'Total slack (days)', is_critical: 'Critical', is_blocked: 'Blocked', is_violated: 'Violated', is_summary: 'Summary task', reporter: 'Reporter', watcher: 'Watcher',
    actual_start: 'Actual start', actual_finish: 'Actual finish', created_at: 'Created', updated_at: 'Updated', closed_at: 'Closed',
  },
})

export const operatorWords = catalogue({
  zh: {
    is: '是', is_not: '不是', in: '是', not_in: '不是', contains: '包含', not_contains: '不包含', empty: '为空', not_empty: '不为空', lt: '小于', lte: '不大于', gt: '大于', gte: '不小于', between: '介于',
    overdue: '已过且未完成', today: '今天', this_week: '本周', next_week: '下周', last_week: '上周', this_month: '本月', next_month: '下月', last_month: '上月', this_quarter: '本季度',
    next_days: '未来几天内', last_days: '过去几天内', older_than: '早于几天前', before_today: '今天以前', after_today: '今天以后',
  },
  en: {
    is: 'is', is_not: 'is not', in: 'is any of', not_in: 'is none of', contains: 'contains', not_contains: 'does not contain', empty: 'is empty', not_empty: 'is not empty', lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least', between: 'between',
    overdue: 'passed and still open', today: 'today', this_week: 'this week', next_week: 'next week', last_week: 'last week', this_month: 'this month', next_month: 'next month', last_month: 'last month', this_quarter: 'this quarter',
    next_days: 'in the next … days', last_days: 'in the last … days', older_than: 'more than … days ago', before_today: 'before today', after_today: 'after today',
  },
})

/** For dates "less than" is said otherwise. */
export const dateOperatorWords = catalogue({
  zh: { is: '就在', lt: '早于', gt: '晚于', between: '介于' },
  en: { is: 'on', lt: 'before', gt: 'after', between: 'between' },
})

export const categoryWords = catalogue({
  zh: { todo: '未开始', doing: '进行中', done: '已完成' },
  en: { todo: 'To do', doing: 'In progress', done: 'Done' },
})

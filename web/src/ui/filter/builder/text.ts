import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    join: '条件之间的关系',
    allOf: '满足全部条件',
    anyOf: '满足任一条件',
    addCondition: '添加条件',
    addGroup: '添加条件组',
    removeCondition: '移除条件',
    removeGroup: '移除条件组',
    group: '条件组',
    field: '字段',
    operator: '比较方式',
    value: '值',
    days: '天',
    weeks: '周',
    months: '个月',
    noConditions: '还没有条件。添加一个，例如“完成 · 未来 7 天内”。',
    choose: '选择…',
    until: '至',
    fromToday: '以今天为准',
    counted: '指定数量',
    periods: '周、月、季、年',
    onDays: '指定日期',
  },
  en: {
    join: 'How the conditions are joined',
    allOf: 'All conditions hold',
    anyOf: 'Any condition holds',
    addCondition: 'Add condition',
    addGroup: 'Add group',
    removeCondition: 'Remove condition',
    removeGroup: 'Remove group',
    group: 'Group of conditions',
    field: 'Field',
    operator: 'Comparison',
    value: 'Value',
    days: 'days',
    weeks: 'weeks',
    months: 'months',
    noConditions: 'No conditions yet. Add one, such as “Finish · in the next 7 days”.',
    choose: 'Choose…',
    until: 'to',
    fromToday: 'Seen from today',
    counted: 'With a number',
    periods: 'Weeks, months, quarters, years',
    onDays: 'On given days',
  },
})

export const operatorWords = catalogue({
  zh: {
    is: '是', is_not: '不是', in: '是', not_in: '不是', contains: '包含', not_contains: '不包含', empty: '为空', not_empty: '不为空', lt: '小于', lte: '不大于', gt: '大于', gte: '不小于', between: '介于',
    overdue: '已过且未完成', today: '今天', yesterday: '昨天', tomorrow: '明天', before_today: '今天以前', after_today: '今天以后',
    this_week: '本周', next_week: '下周', last_week: '上周', this_month: '本月', next_month: '下月', last_month: '上月', this_quarter: '本季度', next_quarter: '下季度', last_quarter: '上季度', this_year: '今年', next_year: '明年', last_year: '去年',
    next_days: '未来 N 天内', last_days: '过去 N 天内', older_than: '早于 N 天前', later_than: '晚于 N 天后', last_weeks: '本周之前 N 整周', next_weeks: '本周之后 N 整周', last_months: '本月之前 N 整月', next_months: '本月之后 N 整月',
  },
  en: {
    is: 'is', is_not: 'is not', in: 'is any of', not_in: 'is none of', contains: 'contains', not_contains: 'does not contain', empty: 'is empty', not_empty: 'is not empty', lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least', between: 'between',
    overdue: 'passed and still open', today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow', before_today: 'before today', after_today: 'after today',
    this_week: 'this week', next_week: 'next week', last_week: 'last week', this_month: 'this month', next_month: 'next month', last_month: 'last month', this_quarter: 'this quarter', next_quarter: 'next quarter', last_quarter: 'last quarter', this_year: 'this year', next_year: 'next year', last_year: 'last year',
    next_days: 'in the next N days', last_days: 'in the last N days', older_than: 'more than N days ago', later_than: 'more than N days ahead', last_weeks: 'in the last N whole weeks', next_weeks: 'in the next N whole weeks', last_months: 'in the last N whole months', next_months: 'in the next N whole months',
  },
})

/** For dates "less than" is said otherwise. */
export const dateOperatorWords = catalogue({
  zh: { is: '就在', lt: '早于', gt: '晚于', between: '介于' },
  en: { is: 'on', lt: 'before', gt: 'after', between: 'between' },
})

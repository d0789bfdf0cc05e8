import { catalogue, type Language } from '@/lib/catalogue'
import { formatInstant } from '@/lib/dates'
import { plainText } from '@/lib/plainText'

/** Names of fields in the history, by the keys of events. */
export const eventFieldWords = catalogue({
  zh: {
    title: '标题', description: '描述', type: '类型', status: '状态', assignee: '负责人', priority: '优先级', labels: '标签', label_ids: '标签',
    blocked_reason: '受阻原因', mode: '排期方式', duration: '工期（分钟）', duration_elapsed: '按日历时间', start: '开始', finish: '完成',
    constraint: '限制类型', constraint_date: '限制日期', deadline: '截止日期', calendar: '日历', percent_complete: '完成百分比',
    actual_start: '实际开始', actual_finish: '实际完成', estimate: '预计工时（分钟）', levelling_delay: '调配延迟（分钟）', levelling_delay_elapsed: '调配延迟按日历时间', values: '自定义字段', parent: '上级',
    predecessor: '前置任务', successor: '后续任务', lag: '延隔时间', lag_unit: '延隔单位', body: '内容', name: '名称', size: '大小', override_reason: '提前开始的理由',
    stage: '阶段', visibility: '可见范围', user: '人员', group: '群组', role: '项目角色', week: '周', items: '事项', colour: '颜色', kind: '字段类型', options: '选项',
    key: '代号', start_date: '开始日期', status_date: '状态日期', department: '部门', enforces_predecessors: '强制前置任务', source: '来源', sprint: '迭代', goal: '目标',
    first_day: '开始日期', last_day: '结束日期', target: '承诺量', shares: '投入比例', unit: '估算单位', leftovers: '未完成事项', type_keys: '类型', days: '天数',
  },
  en: {
    title: 'Title', description: 'Description', type: 'Type', status: 'Status', assignee: 'Assignee', priority: 'Priority', labels: 'Labels', label_ids: 'Labels',
    blocked_reason: 'Blocked because', mode: 'Scheduling', duration: 'Duration (minutes)', duration_elapsed: 'Elapsed', start: 'Start', finish: 'Finish',
    constraint: 'Constraint', constraint_date: 'Constraint date', deadline: 'Deadline', calendar: 'Calendar', percent_complete: '% complete',
    actual_start: 'Actual start', actual_finish: 'Actual finish', estimate: 'Work (minutes)', levelling_delay: 'Levelling delay (minutes)', levelling_delay_elapsed: 'Levelling delay elapsed', values: 'Custom fields', parent: 'Parent',
    predecessor: 'Predecessor', successor: 'Successor', lag: 'Lag', lag_unit: 'Lag unit', body: 'Text', name: 'Name', size: 'Size', override_reason: 'Started early because',
    stage: 'Stage', visibility: 'Visible to', user: 'Person', group: 'Group', role: 'Project role', week: 'Week', items: 'Items', colour: 'Colour', kind: 'Kind', options: 'Options',
    key: 'Key', start_date: 'Start date', status_date: 'Status date', department: 'Department', enforces_predecessors: 'Enforced predecessors', source: 'Source', sprint: 'Sprint', goal: 'Goal',
    first_day: 'First day', last_day: 'Last day', target: 'Target', shares: 'Shares', unit: 'Unit', leftovers: 'Left over', type_keys: 'Types', days: 'Days',
  },
})

/** What a changed field is called: by its project, by us, or at least by its key. */
export function changedFieldName({ field, label }: { field: string; label: string }, names: Record<string, unknown>): string {
  return label || (field in names ? String(names[field]) : field)
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T/
const LONGEST = 120

/** A value of an event as people read it; empty for none. */
export function readableValue(value: unknown, language: Language, timeZone: string): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'string' && INSTANT.test(value)) return formatInstant(value, language, timeZone)
  if (Array.isArray(value)) return value.map((one) => readableValue(one, language, timeZone)).join('、')
  const said = typeof value === 'object' ? nameOf(value) : plainText(`${value as string | number | boolean}`)
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said
}

function nameOf(value: object): string {
  return 'name' in value ? String(value.name) : JSON.stringify(value)
}

import { catalogue } from '@/lib/catalogue'

/** Names of fields in the history, by the keys of events. */
export const fieldNames = catalogue({
  zh: {
    title: '标题', description: '描述', type: '类型', status: '状态', assignee: '负责人', priority: '优先级', labels: '标签', label_ids: '标签',
    blocked_reason: '受阻原因', mode: '排期方式', duration: '工期（分钟）', duration_elapsed: '按日历时间', start: '开始', finish: '完成',
    constraint: '限制类型', constraint_date: '限制日期', deadline: '截止日期', calendar: '日历', percent_complete: '完成百分比',
    actual_start: '实际开始', actual_finish: '实际完成', estimate: '预计工时（分钟）', values: '自定义字段', parent: '上级',
    predecessor: '前置任务', successor: '后续任务', lag: '延隔时间', lag_unit: '延隔单位', body: '内容', name: '名称', size: '大小', override_reason: '提前开始的理由',
  },
  en: {
    title: 'Title', description: 'Description', type: 'Type', status: 'Status', assignee: 'Assignee', priority: 'Priority', labels: 'Labels', label_ids: 'Labels',
    blocked_reason: 'Blocked because', mode: 'Scheduling', duration: 'Duration (minutes)', duration_elapsed: 'Elapsed', start: 'Start', finish: 'Finish',
    constraint: 'Constraint', constraint_date: 'Constraint date', deadline: 'Deadline', calendar: 'Calendar', percent_complete: '% complete',
    actual_start: 'Actual start', actual_finish: 'Actual finish', estimate: 'Work (minutes)', values: 'Custom fields', parent: 'Parent',
    predecessor: 'Predecessor', successor: 'Successor', lag: 'Lag', lag_unit: 'Lag unit', body: 'Text', name: 'Name', size: 'Size', override_reason: 'Started early because',
  },
})

import { catalogue } from '@/lib/catalogue'

/** The fields of items as filters name them. */
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

export const categoryWords = catalogue({
  zh: { todo: '未开始', doing: '进行中', done: '已完成' },
  en: { todo: 'To do', doing: 'In progress', done: 'Done' },
})

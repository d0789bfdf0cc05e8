import { expect, test } from 'vitest'
import { asMarkdown, type Standup } from './asMarkdown'

const headings = { standup: '站会', doneSince: '做了什么', next: '接下来', blocked: '阻碍', minutes: '纪要' }
const part = (person_name: string, done: string, next = '') => ({ person_name, done, next, blocked: '' })

test('who has nothing to say is left out, and so are empty headings', () => {
  const standup = { day: '2026-11-16', notes: '周四评审', parts: [part('李娜', '- 完成 #ERP-1 联调'), part('孙丽', '')] } as unknown as Standup
  expect(asMarkdown(standup, headings)).toBe('# 站会 2026-11-16\n\n## 李娜\n\n**做了什么**\n- 完成 #ERP-1 联调\n\n## 纪要\n\n周四评审\n')
})

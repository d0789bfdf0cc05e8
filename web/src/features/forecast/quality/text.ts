import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    summary: (passed: number, judged: number) => `${judged} 项可判断，其中 ${passed} 项达标`,
    about: '参照美国国防合同管理局（DCMA）的 14 点检查：排期是否完整、可信。',
    against: (baseline: string) => `基线：${baseline}`,
    passed: '达标',
    failed: '未达标',
    not_applicable: '无可判断',
    atMost: (limit: string) => `≤ ${limit}`,
    atLeast: (limit: string) => `≥ ${limit}`,
    behind: (count: number) => `涉及 ${count} 项`,
    more: (count: number) => `还有 ${count} 项未列出`,
  },
  en: {
    summary: (passed: number, judged: number) => `${passed} of ${judged} points met`,
    about: 'In the manner of the DCMA’s 14 points: is the schedule complete, and can it be believed?',
    against: (baseline: string) => `Baseline: ${baseline}`,
    passed: 'Met',
    failed: 'Not met',
    not_applicable: 'Nothing to judge',
    atMost: (limit: string) => `≤ ${limit}`,
    atLeast: (limit: string) => `≥ ${limit}`,
    behind: (count: number) => `${count} behind it`,
    more: (count: number) => `${count} more are not listed`,
  },
})

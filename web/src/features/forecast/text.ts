import { catalogue } from '@/lib/catalogue'
import { names } from './names'

export const text = catalogue({
  zh: {
    ...names.zh,
    risk: '风险模拟',
    value: '挣值',
    quality: '排期质量',
    asked: '已开始模拟',
    hidden: '无权查看的事项',
  },
  en: {
    ...names.en,
    risk: 'Risk simulation',
    value: 'Earned value',
    quality: 'Schedule quality',
    asked: 'Simulation started',
    hidden: 'An item you may not see',
  },
})

import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    forecast: '预测',
    risk: '风险模拟',
    value: '挣值',
    quality: '排期质量',
    asked: '已开始模拟',
    rangeChanged: '已修改工期范围',
    hidden: '无权查看的事项',
  },
  en: {
    forecast: 'Forecast',
    risk: 'Risk simulation',
    value: 'Earned value',
    quality: 'Schedule quality',
    asked: 'Simulation started',
    rangeChanged: 'Range changed',
    hidden: 'An item you may not see',
  },
})

import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    company: '公司设置',
    name: '公司名称',
    nameNeeded: '请填写公司名称',
    language: '默认语言',
    languageHint: '新加入的人员和没有选择语言的页面使用；每个人可以自己改。',
    timeZone: '默认时区',
    demo: '当前使用的是演示数据',
  },
  en: {
    company: 'Company settings',
    name: 'Company name',
    nameNeeded: 'Please name the company',
    language: 'Default language',
    languageHint: 'For new people and pages before sign-in; everybody can choose their own.',
    timeZone: 'Default time zone',
    demo: 'This is demo data',
  },
})

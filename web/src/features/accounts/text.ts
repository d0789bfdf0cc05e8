import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    mySettings: '个人设置',
    language: '语言',
    theme: '外观',
    timeZone: '时区',
    light: '浅色',
    dark: '深色',
    system: '跟随系统',
  },
  en: {
    mySettings: 'My settings',
    language: 'Language',
    theme: 'Appearance',
    timeZone: 'Time zone',
    light: 'Light',
    dark: 'Dark',
    system: 'System',
  },
})

import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    mySettings: '个人设置',
    sessionEnded: '已退出该设备',
  },
  en: {
    mySettings: 'My settings',
    sessionEnded: 'Signed out there',
  },
})

import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    myWork: '我的工作',
    goToMyWork: '前往我的工作',
  },
  en: {
    myWork: 'My work',
    goToMyWork: 'Go to my work',
  },
})

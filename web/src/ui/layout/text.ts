import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: { panelWidth: '面板宽度，用左右方向键调整' },
  en: { panelWidth: 'Width of the panel, with the left and right arrow keys' },
})

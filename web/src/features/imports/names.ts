import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    importPlan: '导入计划',
    imports: '导入',
    mappingChanged: '对应关系已更新',
    importApplied: '计划已导入',
  },
  en: {
    importPlan: 'Import a plan',
    imports: 'Imports',
    mappingChanged: 'Mapping changed',
    importApplied: 'Plan imported',
  },
})

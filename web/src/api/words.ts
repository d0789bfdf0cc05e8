import { catalogue } from '@/lib/catalogue'

/** The contract's own values in words, for every feature that shows them. */
export const priorityWords = catalogue({
  zh: { 0: '无', 1: '低', 2: '中', 3: '高', 4: '紧急' },
  en: { 0: 'None', 1: 'Low', 2: 'Medium', 3: 'High', 4: 'Urgent' },
})

export const constraintWords = catalogue({
  zh: { ASAP: '越早越好', ALAP: '越晚越好', SNET: '不早于…开始', SNLT: '不晚于…开始', FNET: '不早于…完成', FNLT: '不晚于…完成', MSO: '必须开始于', MFO: '必须完成于' },
  en: {
    ASAP: 'As soon as possible',
    ALAP: 'As late as possible',
    SNET: 'Start no earlier than',
    SNLT: 'Start no later than',
    FNET: 'Finish no earlier than',
    FNLT: 'Finish no later than',
    MSO: 'Must start on',
    MFO: 'Must finish on',
  },
})

export const linkTypeWords = catalogue({
  zh: { FS: '完成-开始（FS）', SS: '开始-开始（SS）', FF: '完成-完成（FF）', SF: '开始-完成（SF）' },
  en: { FS: 'Finish-to-start (FS)', SS: 'Start-to-start (SS)', FF: 'Finish-to-finish (FF)', SF: 'Start-to-finish (SF)' },
})

export const PRIORITIES = [0, 1, 2, 3, 4] as const
export type Priority = (typeof PRIORITIES)[number]
export const LINK_TYPES = ['FS', 'SS', 'FF', 'SF'] as const
export const CONSTRAINTS = ['ASAP', 'ALAP', 'SNET', 'SNLT', 'FNET', 'FNLT', 'MSO', 'MFO'] as const

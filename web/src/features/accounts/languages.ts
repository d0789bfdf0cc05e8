/** Each named in itself, so that whoever needs it can read it. */
export const LANGUAGES = [
  { value: 'zh-hans', label: '简体中文' },
  { value: 'en', label: 'English' },
] as const

import type { Language } from './catalogue'

/** `GMT+8`: how far a zone is from Greenwich now. */
export function zoneOffset(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts()
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
}

import { useCallback } from 'react'
import { type Day, formatPlanDateFully } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import { text } from '../text'
import type { CalendarDay } from '../useCalendars'

/** Everything about a day in one line: `2026年10月1日星期四，休息，节假日，国庆节`. */
export function useDayWords(): (day: Day, isWorking: boolean, exception: CalendarDay | undefined) => string {
  const t = useText(text)
  const language = useLanguage()
  return useCallback(
    (day, isWorking, exception) => {
      const [date = ''] = formatPlanDateFully(day, language).split(/,? 00:00/)
      const why = exception ? [t[exception.kind], exception.label, exception.is_confirmed ? '' : t.unconfirmed] : []
      return [date, isWorking ? t.works : t.rests, ...why].filter(Boolean).join(language === 'zh' ? '，' : ', ')
    },
    [t, language],
  )
}

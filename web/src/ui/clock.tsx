import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type Day, dayIn } from '@/lib/dates'

const MINUTE = 60_000

interface Clock {
  timeZone: string
  /** Milliseconds; moves on once a minute. */
  now: number
  today: Day
}

const ClockContext = createContext<Clock>({ timeZone: 'UTC', now: 0, today: '1970-01-01' })

/** One clock for the whole page, in the reader's time zone: "3 minutes ago" stays true. */
export function ClockProvider({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE)
    return () => clearInterval(timer)
  }, [])
  const clock = useMemo(() => ({ timeZone, now, today: dayIn(timeZone, now) }), [timeZone, now])
  return <ClockContext value={clock}>{children}</ClockContext>
}

export function useClock(): Clock {
  return useContext(ClockContext)
}

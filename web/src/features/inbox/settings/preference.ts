import type { components } from '@/api/schema'

export type Preference = components['schemas']['PreferenceOut']
export type Channels = components['schemas']['ChannelsOut']
export type Kind = Channels['kind']

/** The matrix with one row changed. */
export function withChannels(rows: readonly Channels[], kind: Kind, change: Partial<Channels>): Channels[] {
  return rows.map((row) => (row.kind === kind ? { ...row, ...change } : row))
}

/** Whether everything is told as most people want it. */
export function isDefault({ channels, defaults }: Preference): boolean {
  return channels.every((row, at) => {
    const usual = defaults[at]
    return usual !== undefined && row.inbox === usual.inbox && row.mail === usual.mail && row.push === usual.push
  })
}

/** `18:00` of `18:00:00`. */
export function shortTime(time: string | null): string {
  return time?.slice(0, 5) ?? ''
}

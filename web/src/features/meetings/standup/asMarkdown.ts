import type { components } from '@/api/schema'

export type Standup = components['schemas']['StandupOut']
export type Part = components['schemas']['StandupPart']

export interface Headings {
  standup: string
  doneSince: string
  next: string
  blocked: string
  minutes: string
}

/** A day's stand-up as Markdown, for a chat or a mail; who has nothing to say is left out. */
export function asMarkdown(standup: Standup, t: Headings): string {
  const parts = standup.parts.filter((part) => part.done || part.next || part.blocked).map((part) => partAsMarkdown(part, t))
  const minutes = standup.notes ? [`## ${t.minutes}\n\n${standup.notes}`] : []
  return `${[`# ${t.standup} ${standup.day}`, ...parts, ...minutes].join('\n\n')}\n`
}

function partAsMarkdown(part: Part, t: Headings): string {
  const sections = [
    [t.doneSince, part.done],
    [t.next, part.next],
    [t.blocked, part.blocked],
  ].filter(([, body]) => body)
  return [`## ${part.person_name}`, ...sections.map(([heading, body]) => `**${heading}**\n${body}`)].join('\n\n')
}

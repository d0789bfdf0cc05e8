import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import { type Shape, StatusTag, type Tone } from '@/ui/value/StatusTag'
import { stages, text } from './text'

const LOOK: Record<Project['stage'], { shape: Shape; tone: Tone }> = {
  start: { shape: 'empty', tone: 'idle' },
  plan: { shape: 'empty', tone: 'idle' },
  execute: { shape: 'half', tone: 'calm' },
  monitor: { shape: 'half', tone: 'calm' },
  close: { shape: 'full', tone: 'good' },
  review: { shape: 'full', tone: 'good' },
}

/** The life-cycle stage of a project, or that it is archived. */
export function StageTag({ project }: { project: Project }) {
  const t = useText(text)
  const names = useText(stages)
  if (project.archived_at) return <StatusTag label={t.archived} shape="cross" tone="idle" />
  return <StatusTag label={names[project.stage]} {...LOOK[project.stage]} />
}

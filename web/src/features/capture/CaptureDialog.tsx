import { useLocation, useNavigate } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { Suspense, useState } from 'react'
import { api } from '@/api/client'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { CaptureForm } from './CaptureForm'
import { type Draft, keepDraft, readDraft } from './draft'
import { text } from './text'

const MOST_PROJECTS = 200

/** A small dialog over any page: what is to be done, in which project. What was typed survives closing it. */
export function CaptureDialog({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const here = useProjectHere()
  const [draft, setDraft] = useState(readDraft)
  const [wasTyped] = useState(draft.text !== '')
  const { data } = api.useQuery('get', '/api/v1/projects', { params: { query: { mine: true, limit: MOST_PROJECTS } } })
  const projects = data?.items.filter(({ can }) => can['contribute'])
  const wanted = (wasTyped ? draft.projectId : null) ?? here ?? draft.projectId
  const [chosen, setChosen] = useState<number | null>(null)
  const project = projects?.find(({ id }) => id === (chosen ?? wanted)) ?? projects?.[0]
  const change = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes, projectId: changes.projectId ?? project?.id ?? null }
    setDraft(next)
    keepDraft(next)
    if (changes.projectId) setChosen(changes.projectId)
  }
  return (
    <Modal open title={t.capture} width={620} footer={null} onCancel={onClose} destroyOnHidden>
      <Suspense fallback={<SkeletonRows rows={4} />}>
        {projects === undefined && <SkeletonRows rows={4} />}
        {projects?.length === 0 && <NoProject onClose={onClose} />}
        {projects && project && <CaptureForm key={project.id} project={project} projects={projects} draft={draft} wasTyped={wasTyped} onChange={change} onClose={onClose} />}
      </Suspense>
    </Modal>
  )
}

/** The project of the page one is on. */
function useProjectHere(): number | null {
  const { pathname } = useLocation()
  const id = /^\/projects\/(\d+)/.exec(pathname)?.[1]
  return id === undefined ? null : Number(id)
}

function NoProject({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const navigate = useNavigate()
  const go = () => {
    onClose()
    void navigate({ to: '/projects' })
  }
  return (
    <EmptyState
      title={t.noProject}
      action={
        <Button type="primary" onClick={go}>
          {t.goToProjects}
        </Button>
      }
    >
      {t.noProjectHint}
    </EmptyState>
  )
}

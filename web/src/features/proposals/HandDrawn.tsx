import { Button } from 'antd'
import { DeleteOutlined, ExperimentOutlined } from '@ant-design/icons'
import { api, ifMatch } from '@/api/client'
import type { Scenario } from '@/api/scenarios'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { InlineText } from '@/ui/edit/InlineText'
import { useText } from '@/ui/language'
import { DrawDialog } from './drawing/DrawDialog'
import { ScenarioButtons } from './compare/ScenarioButtons'
import styles from './proposals.module.css'
import { text } from './text'

const LIST = '/api/v1/projects/{project_id}/scenarios'

interface Props {
  projectId: number
  minutesPerDay: number
  canDraw: boolean
  open: number | undefined
  onToggle: (scenarioId: number) => void
  onApply: (scenarioId: number) => void
}

/** The scenarios that people drew themselves, and the way to draw one. */
export function HandDrawn({ projectId, minutesPerDay, canDraw, open, onToggle, onApply }: Props) {
  const t = useText(text)
  const [isDrawing, setDrawing] = useState(false)
  const { data } = api.useQuery('get', LIST, { params: { path: { project_id: projectId } } })
  if (!data || (data.items.length === 0 && !canDraw)) return null
  return (
    <section aria-label={t.byHand} className={styles['byHand']}>
      <header>
        <h2>{t.byHand}</h2>
        {canDraw && (
          <Button size="small" icon={<ExperimentOutlined />} onClick={() => setDrawing(true)}>
            {t.draw}
          </Button>
        )}
      </header>
      <ul>
        {data.items.map((scenario) => (
          <Row key={scenario.id} scenario={scenario} isOpen={scenario.id === open} onToggle={() => onToggle(scenario.id)} onApply={() => onApply(scenario.id)} />
        ))}
      </ul>
      {isDrawing && (
        <DrawDialog
          projectId={projectId}
          minutesPerDay={minutesPerDay}
          onClose={() => setDrawing(false)}
          onDrawn={(id) => {
            setDrawing(false)
            onToggle(id)
          }}
        />
      )}
    </section>
  )
}

function Row({ scenario, isOpen, onToggle, onApply }: { scenario: Scenario; isOpen: boolean; onToggle: () => void; onApply: () => void }) {
  const t = useText(text)
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.queryOptions('get', LIST, { params: { path: { project_id: scenario.project_id } } }).queryKey })
  const rename = api.useMutation('patch', '/api/v1/scenarios/{scenario_id}', { onSuccess })
  const remove = api.useMutation('delete', '/api/v1/scenarios/{scenario_id}', { onSuccess })
  const params = { path: { scenario_id: scenario.id } }
  const canEdit = scenario.can['edit'] === true
  return (
    <li>
      <div>{canEdit ? <InlineText label={t.name} value={scenario.name} placeholder={t.name} isRequired onSave={(name) => rename.mutate({ params, headers: ifMatch(scenario.version), body: { name } })} /> : scenario.name}</div>
      <small>{t.places(scenario.difference_count)}</small>
      <ScenarioButtons scenario={scenario} isOpen={isOpen} onToggle={onToggle} onApply={onApply} />
      {canEdit && <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={`${t.remove} ${scenario.name}`} onClick={() => remove.mutate({ params })} />}
    </li>
  )
}

import { getRouteApi } from '@tanstack/react-router'
import { useText } from '@/ui/language'
import { FilterBar } from '@/ui/filter/FilterBar'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import styles from './forecast.module.css'
import { QualityView } from './quality/QualityView'
import { RiskView } from './risk/RiskView'
import { VIEWS } from './search'
import { text } from './text'
import { ValueView } from './value/ValueView'

const route = getRouteApi('/shell/projects/$projectId/forecast')

/** When the project may be over, how much it has earned, and how far its schedule can be believed. */
export function ForecastPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { view = 'risk', simulation } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div className={styles['page']}>
      <h2 className="visually-hidden">{t.forecast}</h2>
      <FilterBar>
        {VIEWS.map((each) => (
          <ToggleChip key={each} label={t[each]} isOn={view === each} onToggle={() => void navigate({ search: (before) => ({ ...before, view: each === 'risk' ? undefined : each }) })} />
        ))}
      </FilterBar>
      {view === 'risk' && (
        <RiskView projectId={projectId} chosen={simulation} onChoose={(id) => void navigate({ search: (before) => ({ ...before, simulation: id }) })} />
      )}
      {view === 'value' && <ValueView projectId={projectId} />}
      {view === 'quality' && <QualityView projectId={projectId} />}
    </div>
  )
}

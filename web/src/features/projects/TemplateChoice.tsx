import { api } from '@/api/client'
import { useText } from '@/ui/language'
import styles from './projects.module.css'
import { text } from './text'

interface Props {
  /** Key of the chosen template; empty for an empty project. Given by the form. */
  value?: string
  onChange?: (key: string) => void
}

export function TemplateChoice({ value = '', onChange }: Props) {
  const t = useText(text)
  const templates = api.useQuery('get', '/api/v1/templates', {}, { staleTime: Infinity }).data ?? []
  const empty = { key: '', name: t.emptyTemplate, summary: t.emptyTemplateHint, phases: [], item_count: 0 }
  return (
    <fieldset className={styles['templates']}>
      <legend className="visually-hidden">{t.chooseTemplate}</legend>
      {[empty, ...templates].map((template) => (
        <label key={template.key} className={styles['template']}>
          <input type="radio" name="template" value={template.key} checked={template.key === value} onChange={() => onChange?.(template.key)} />
          <span>
            <strong>{template.name}</strong>
            <p>{template.summary}</p>
            {template.phases.length > 0 && (
              <small title={template.phases.join(' → ')}>
                {t.itemCount(template.item_count)} · {template.phases.join(' → ')}
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

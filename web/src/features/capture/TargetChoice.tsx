import { Select } from 'antd'
import type { Project } from '@/api/project'
import type { ItemType } from '@/api/projectSchema'
import { useText } from '@/ui/language'
import { TypeIcon } from '@/ui/value/TypeIcon'
import styles from './capture.module.css'
import type { Draft } from './draft'
import { text } from './text'

interface Props {
  project: Project
  projects: readonly Project[]
  types: readonly ItemType[]
  typeId: number
  onChange: (changes: Partial<Draft>) => void
}

/** Where it goes and what it is. */
export function TargetChoice({ project, projects, types, typeId, onChange }: Props) {
  const t = useText(text)
  return (
    <div className={styles['target']}>
      <Select
        aria-label={t.project}
        value={project.id}
        options={projects.map(({ id, name, key }) => ({ value: id, label: name, searched: `${name} ${key}`.toLowerCase() }))}
        showSearch={{ filterOption: (query, option) => option?.searched.includes(query.toLowerCase()) ?? false }}
        onChange={(projectId: number) => onChange({ projectId, typeId: null, templateId: null })}
      />
      <Select
        aria-label={t.type}
        value={typeId}
        popupMatchSelectWidth={false}
        options={types.map(({ id, name, icon }) => ({
          value: id,
          label: (
            <>
              <TypeIcon icon={icon} label={name} /> {name}
            </>
          ),
        }))}
        onChange={(chosen: number) => onChange({ typeId: chosen, templateId: null })}
      />
    </div>
  )
}

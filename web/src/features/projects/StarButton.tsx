import { StarFilled, StarOutlined } from '@ant-design/icons'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import styles from './projects.module.css'
import { text } from './text'
import { useStar } from './useProjects'

export function StarButton({ project }: { project: Project }) {
  const t = useText(text)
  const toggle = useStar()
  const label = project.is_starred ? t.unstar : t.star
  return (
    <button
      type="button"
      className={styles['star']}
      aria-pressed={project.is_starred}
      aria-label={`${label}: ${project.name}`}
      title={label}
      onClick={() => toggle(project)}
    >
      {project.is_starred ? <StarFilled /> : <StarOutlined />}
    </button>
  )
}

import { Link } from '@tanstack/react-router'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import { text } from './text'

export function ProjectListPage() {
  const t = useText(text)
  usePage([{ label: t.projects }])
  const { data } = api.useSuspenseQuery('get', '/api/v1/projects', {})
  return (
    <ul>
      {data.items.map((project) => (
        <li key={project.id}>
          <Link to="/projects/$projectId" params={{ projectId: project.id }}>
            {project.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import styles from './projects.module.css'
import { roles, text } from './text'

export function ProjectMembers({ projectId }: { projectId: number }) {
  const t = useText(text)
  const roleNames = useText(roles)
  const { data: members = [], isSuccess } = api.useQuery('get', '/api/v1/projects/{project_id}/members', { params: { path: { project_id: projectId } } })
  if (isSuccess && members.length === 0) return <p>{t.noMembers}</p>
  return (
    <ul className={styles['members']}>
      {members.map((member) => (
        <li key={`${member.user_id}/${member.group_id}`}>
          <PersonName name={member.name} />
          <small>{roleNames[member.role]}</small>
        </li>
      ))}
    </ul>
  )
}

import { CloseOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import type { Project } from '@/api/project'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { roles } from '../text'
import { AddMember } from './AddMember'
import styles from './settings.module.css'
import { text } from './text'
import { roleOptions, type Member, type ProjectRole, useMembers } from './useMembers'

export function MembersSection({ project }: { project: Project }) {
  const t = useText(text)
  const { members, setRole, remove } = useMembers(project.id)
  const canManage = project.can['manage'] === true
  return (
    <section>
      <h2>{t.people}</h2>
      <p className={styles['hint']}>{t.peopleHint}</p>
      <ul className={styles['members']}>
        {members.map((member) => (
          <MemberRow
            key={`${member.user_id}/${member.group_id}`}
            member={member}
            canManage={canManage}
            onRole={(role) => setRole(member, role)}
            onRemove={() => remove(member)}
          />
        ))}
      </ul>
      {canManage && <AddMember members={members} onAdd={setRole} />}
    </section>
  )
}

interface RowProps {
  member: Member
  canManage: boolean
  onRole: (role: ProjectRole) => void
  onRemove: () => void
}

function MemberRow({ member, canManage, onRole, onRemove }: RowProps) {
  const t = useText(text)
  const roleNames = useText(roles)
  const label = t.removeMember(member.name)
  return (
    <li>
      <span className={styles['who']}>
        <PersonName name={member.name} size={24} />
        <span className={styles['faint']}>{member.group_id === null ? member.title : t.group}</span>
      </span>
      {canManage ? (
        <Select<ProjectRole> aria-label={`${t.role}: ${member.name}`} value={member.role} options={roleOptions(roleNames)} onChange={onRole} />
      ) : (
        <span>{roleNames[member.role]}</span>
      )}
      {canManage && <Button type="text" icon={<CloseOutlined />} aria-label={label} title={label} onClick={onRemove} />}
    </li>
  )
}

import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import styles from '../accounts.module.css'
import { text as common } from '../text'
import { GroupDialog } from './GroupDialog'
import { text } from './text'
import { type Group, useGroups, useRemoveGroup } from './useGroups'

export function GroupsPage() {
  const t = useText(text)
  const { groups: title } = useText(common)
  const groups = useGroups()
  const [edited, setEdited] = useState<Group | 'new' | null>(null)
  const columns = useColumns(setEdited)
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')}>
      {t.add}
    </Button>
  )
  return (
    <>
      <PageHeader title={title} actions={add} />
      {groups.length > 0 && <PlainTable label={title} rows={groups} columns={columns} idOf={(group) => group.id} />}
      {groups.length === 0 && (
        <EmptyState title={t.empty} action={add}>
          {t.emptyHint}
        </EmptyState>
      )}
      {edited && <GroupDialog key={edited === 'new' ? 0 : edited.id} group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  )
}

function useColumns(onEdit: (group: Group) => void): PlainColumn<Group>[] {
  const t = useText(text)
  const { peopleCount } = useText(common)
  const remove = useRemoveGroup()
  return [
    {
      id: 'name',
      title: t.name,
      render: (group) => (
        <button type="button" className={styles['opener']} onClick={() => onEdit(group)}>
          {group.name}
        </button>
      ),
    },
    { id: 'description', title: t.description, width: '45%', isWide: true, render: (group) => group.description },
    { id: 'people', title: t.people, width: '100px', align: 'end', render: (group) => peopleCount(group.people.length) },
    {
      id: 'actions',
      title: t.editGroup,
      isTitleHidden: true,
      width: '110px',
      align: 'end',
      render: (group) =>
        group.can['edit'] && (
          <>
            <Button type="text" icon={<EditOutlined />} aria-label={`${t.editGroup}: ${group.name}`} title={t.editGroup} onClick={() => onEdit(group)} />
            <Button type="text" icon={<DeleteOutlined />} aria-label={t.remove(group.name)} title={t.remove(group.name)} onClick={() => remove(group)} />
          </>
        ),
    },
  ]
}

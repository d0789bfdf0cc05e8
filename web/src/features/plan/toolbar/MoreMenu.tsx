import { DeleteOutlined, DownloadOutlined, MoreOutlined, OrderedListOutlined, UploadOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { MenuEntry } from '@/ui/menu/types'
import { text } from '../text'

interface Props {
  projectId: number
  canEdit: boolean
  onPasteList: () => void
  onTrash: () => void
}

/** What is done to the whole plan. */
export function MoreMenu({ projectId, canEdit, onPasteList, onTrash }: Props) {
  const t = useText(text)
  const navigate = useNavigate()
  const download = (format: string) => () => location.assign(`/api/v1/projects/${projectId}/exports/${format}`)
  const making: MenuEntry[] = [
    { id: 'paste', label: t.pasteList, icon: <OrderedListOutlined />, run: onPasteList },
    { id: 'import', label: t.importPlan, icon: <UploadOutlined />, run: () => void navigate({ to: '/imports', search: { project: projectId } }) },
  ]
  const entries: MenuEntry[] = [
    ...(canEdit ? making : []),
    { id: 'export', heading: t.export },
    { id: 'xlsx', label: t.exportXlsx, icon: <DownloadOutlined />, run: download('xlsx') },
    { id: 'csv', label: t.exportCsv, icon: <DownloadOutlined />, run: download('csv') },
    { id: 'mspdi', label: t.exportMspdi, icon: <DownloadOutlined />, run: download('mspdi') },
    { id: 'line', heading: null },
    { id: 'trash', label: t.trash, icon: <DeleteOutlined />, run: onTrash },
  ]
  return (
    <Menu label={t.moreActions} entries={entries} placement="bottomRight">
      <Button icon={<MoreOutlined />} aria-label={t.moreActions} title={t.moreActions} />
    </Menu>
  )
}

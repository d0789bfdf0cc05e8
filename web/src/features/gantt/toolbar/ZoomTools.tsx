import { AimOutlined, ColumnWidthOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useText } from '@/ui/language'
import { type Zoom, ZOOMS, zoomBy } from '../search'
import { text } from '../text'

interface Props {
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  onToday: () => void
  onFit: () => void
  isPhone: boolean
}

/** How much time fits on the screen, and which. */
export function ZoomTools({ zoom, onZoom, onToday, onFit, isPhone }: Props) {
  const t = useText(text)
  return (
    <>
      {!isPhone && <Segmented aria-label={t.zoom} value={zoom} options={ZOOMS.map((value) => ({ value, label: t[value] }))} onChange={onZoom} />}
      <Button icon={<ZoomOutOutlined />} title={`${t.zoomOut} (−)`} aria-label={t.zoomOut} disabled={zoom === 'year'} onClick={() => onZoom(zoomBy(zoom, 1))} />
      <Button icon={<ZoomInOutlined />} title={`${t.zoomIn} (+)`} aria-label={t.zoomIn} disabled={zoom === 'day'} onClick={() => onZoom(zoomBy(zoom, -1))} />
      <Button icon={<ColumnWidthOutlined />} title={t.fit} aria-label={t.fit} onClick={onFit} />
      <Button icon={<AimOutlined />} title={t.goToday} aria-label={t.goToday} onClick={onToday}>
        {t.today}
      </Button>
    </>
  )
}

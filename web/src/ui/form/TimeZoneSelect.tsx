import { Select } from 'antd'
import { useMemo } from 'react'
import { zoneOffset } from '@/lib/timeZones'
import { useLanguage } from '../language'

interface Props {
  /** A name of the IANA database; given by the form. */
  value?: string
  onChange?: (zone: string) => void
  id?: string
  label?: string
}

/** All time zones, found by name or by their difference from Greenwich. */
export function TimeZoneSelect({ value, onChange, id, label }: Props) {
  const language = useLanguage()
  const options = useMemo(() => {
    const zones = Intl.supportedValuesOf('timeZone')
    const known = value && !zones.includes(value) ? [value, ...zones] : zones
    return known.map((zone) => ({ value: zone, label: `${zone} (${zoneOffset(zone, language)})` }))
  }, [language, value])
  return <Select id={id} aria-label={label} value={value} onChange={onChange} options={options} showSearch={{ optionFilterProp: 'label' }} style={{ width: 320, maxWidth: '100%' }} />
}

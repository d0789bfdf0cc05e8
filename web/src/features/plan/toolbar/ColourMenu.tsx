import { BgColorsOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { SchemaIndex } from '@/api/projectSchema'
import type { ColourRule } from '@/lib/colourRules'
import { useText } from '@/ui/language'
import { useFilterFields } from '../filter/fields'
import { text } from '../text'

const ColourRules = lazy(() => import('@/ui/filter/colours/ColourRules').then((module) => ({ default: module.ColourRules })))

const NONE: readonly ColourRule[] = []

interface Props {
  schema: SchemaIndex
  minutesPerDay: number
  rules: readonly ColourRule[] | undefined
  onChange: (rules: ColourRule[] | undefined) => void
}

/** Which rows are coloured, and why. */
export function ColourMenu({ schema, minutesPerDay, rules, onChange }: Props) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  const fields = useFilterFields(schema, minutesPerDay)
  const editor = (
    <Suspense fallback={null}>
      <ColourRules fields={fields} rules={rules ?? NONE} onChange={onChange} />
    </Suspense>
  )
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger={['click']} placement="bottomRight" destroyOnHidden content={editor}>
      <Button icon={<BgColorsOutlined />} aria-expanded={isOpen}>
        {rules ? t.coloured(rules.length) : t.colours}
      </Button>
    </Popover>
  )
}

import { Button } from 'antd'
import type { Label } from '@/api/projectSchema'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { LabelTag } from '@/ui/value/LabelTag'
import { colours, text } from './text'
import styles from './workflow.module.css'

type Colour = Label['colour']

const PALETTE: readonly Colour[] = ['grey', 'red', 'orange', 'gold', 'green', 'teal', 'blue', 'purple', 'pink']

interface Props {
  name: string
  colour: Colour
  isDisabled?: boolean
  onChoose: (colour: Colour) => void
}

/** A label as it looks on items; a click chooses another colour. */
export function ColourMenu({ name, colour, isDisabled, onChoose }: Props) {
  const t = useText(text)
  const names = useText(colours)
  const entries = PALETTE.map((value) => ({ id: value, label: names[value], icon: <LabelTag name="" colour={value} />, isChosen: value === colour, run: () => onChoose(value) }))
  const label = `${t.colour}: ${name}, ${names[colour]}`
  return (
    <Menu label={t.colour} entries={entries}>
      <Button type="text" className={styles['colour']} disabled={isDisabled} aria-label={label} title={`${t.colour}: ${names[colour]}`}>
        <LabelTag name={name} colour={colour} />
      </Button>
    </Menu>
  )
}

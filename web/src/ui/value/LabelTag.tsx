import styles from './value.module.css'

interface Props {
  name: string
  /** One of the colours the server knows: `grey`, `red`, `teal`… */
  colour: string
}

/** A label: its colour as a dot, its name in words. */
export function LabelTag({ name, colour }: Props) {
  return (
    <span className={styles['label']} data-colour={colour} title={name}>
      <span className={styles['labelText']}>{name}</span>
    </span>
  )
}

import { initials, personColour } from '@/lib/person'
import styles from './Avatar.module.css'

interface Props {
  name: string
  /** Diameter in pixels. */
  size?: number
}

/** A person's circle; decoration beside a name, so it is silent for screen readers. */
export function Avatar({ name, size = 22 }: Props) {
  const letters = initials(name)
  const style = { width: size, height: size, background: personColour(name), fontSize: Math.round(size * 0.42) }
  return (
    <span className={styles['avatar']} style={style} aria-hidden title={name}>
      {letters}
    </span>
  )
}

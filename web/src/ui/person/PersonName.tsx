import { Avatar } from './Avatar'
import styles from './Avatar.module.css'

interface Props {
  /** Null: nobody. */
  name: string | null | undefined
  /** What stands there for nobody. */
  nobody?: string
  size?: number
}

export function PersonName({ name, nobody = '', size = 20 }: Props) {
  if (!name) return <span className={styles['nobody']}>{nobody}</span>
  return (
    <span className={styles['person']}>
      <Avatar name={name} size={size} />
      <span className={styles['name']}>{name}</span>
    </span>
  )
}

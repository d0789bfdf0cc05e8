import { SkeletonBar, SkeletonRows } from './Skeleton'
import styles from './Skeleton.module.css'

/** Shown while a page's code and data arrive. */
export function PageSkeleton() {
  return (
    <div className={styles['page']} aria-busy>
      <div className={styles['heading']}>
        <SkeletonBar width={180} height={20} />
      </div>
      <SkeletonRows />
    </div>
  )
}

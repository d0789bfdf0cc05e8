import { SkeletonBar } from '@/ui/feedback/Skeleton'
import { PageSkeleton } from '@/ui/feedback/PageSkeleton'
import shell from './Shell.module.css'
import sidebar from './Sidebar.module.css'
import { text } from './text'
import bar from './TopBar.module.css'

/** The frame before we know who is reading. */
export function ShellSkeleton() {
  const { offline } = text[document.documentElement.lang.startsWith('en') ? 'en' : 'zh']
  return (
    <div className={shell['shell']} aria-busy>
      <div className={sidebar['sidebar']} />
      <div className={shell['column']}>
        <div className={bar['bar']}>
          <SkeletonBar width={160} />
        </div>
        {!navigator.onLine && (
          <p className={shell['offline']} role="status">
            {offline}
          </p>
        )}
        <PageSkeleton />
      </div>
    </div>
  )
}

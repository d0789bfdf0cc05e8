import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState } from 'react'
import { PageSkeleton } from '@/ui/feedback/PageSkeleton'
import { Toaster } from '@/ui/feedback/Toaster'
import { useText } from '@/ui/language'
import { BottomBar } from './BottomBar'
import { CommandCentre } from './CommandCentre'
import styles from './Shell.module.css'
import { OpenCapture } from './OpenCapture'
import { OpenItem } from './OpenItem'
import { Sidebar } from './Sidebar'
import { text } from './text'
import { TopBar } from './TopBar'
import { useUndo } from './useUndo'

/** The frame around every page: sidebar, top bar, content, and on a phone the bottom bar. */
export function Shell() {
  const t = useText(text)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const main = useFocusOnNavigation(() => setMenuOpen(false))
  useUndo()
  return (
    <div className={styles['shell']}>
      <a className={`visually-hidden ${styles['skip']}`} href="#content">
        {t.skip}
      </a>
      <Sidebar isOpenOnPhone={isMenuOpen} onClose={() => setMenuOpen(false)} />
      <div className={styles['column']}>
        <TopBar onOpenMenu={() => setMenuOpen(true)} />
        <main id="content" ref={main} tabIndex={-1} className={styles['main']}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <BottomBar onOpenMenu={() => setMenuOpen(true)} />
      <OpenItem />
      <OpenCapture />
      <CommandCentre />
      <Toaster />
    </div>
  )
}

/** A new page takes the focus, so that the keyboard and a screen reader start at its top. */
function useFocusOnNavigation(onNavigate: () => void) {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    onNavigate()
    main.current?.focus({ preventScroll: true })
  }, [pathname, onNavigate])
  return main
}

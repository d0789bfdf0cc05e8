import type { Paper } from './pages'
import styles from './print.module.css'

/** Hand pages to the browser's own print window, where they can also be saved as PDF. */
export function printPages(pages: readonly string[], paper: Paper, title: string): void {
  const root = document.createElement('div')
  root.className = styles['root'] ?? ''
  for (const page of pages) {
    const sheet = document.createElement('section')
    sheet.innerHTML = page
    root.append(sheet)
  }
  const size = new CSSStyleSheet()
  size.replaceSync(`@page { size: ${paper} landscape; margin: 8mm; }`)
  const before = document.title
  document.title = title
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, size]
  document.body.append(root)
  const clean = () => {
    root.remove()
    document.title = before
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== size)
  }
  addEventListener('afterprint', clean, { once: true })
  print()
}

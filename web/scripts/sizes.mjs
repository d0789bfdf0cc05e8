// Brotli size of all JavaScript that a cold visit of each page loads; fails above the budget.
import { existsSync, readFileSync, statSync } from 'node:fs'

const APP = new URL('../../touchstone/static/app/', import.meta.url)
const BUDGET = 300
/** Pages with a widget that cannot fit, and their own budget in kB. */
const HEAVY = {}
const ENTRY = 'src/main.tsx'
const FRAME = 'src/app/shell/ProjectFrame.tsx'

const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', APP), 'utf8'))
const pages = Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry && name.endsWith('Page.tsx'))
const rows = pages.map((page) => ({ page: page.replace('src/features/', ''), size: kilobytes([ENTRY, FRAME, page]), budget: HEAVY[page] ?? BUDGET }))

for (const { page, size, budget } of rows.toSorted((one, other) => other.size - one.size)) {
  process.stdout.write(`${size.toFixed(1).padStart(7)} kB of ${budget}  ${page}\n`)
}
const tooLarge = rows.filter(({ size, budget }) => size > budget)
if (tooLarge.length > 0) {
  process.stderr.write(`Above the budget: ${tooLarge.map(({ page }) => page).join(', ')}\n`)
  process.exitCode = 1
}

function kilobytes(roots) {
  const files = new Set()
  const waiting = [...roots]
  while (waiting.length > 0) {
    const chunk = manifest[waiting.pop()]
    if (!chunk || files.has(chunk.file)) continue
    files.add(chunk.file)
    waiting.push(...(chunk.imports ?? []))
  }
  return [...files].map(sizeOf).reduce((sum, size) => sum + size, 0) / 1000
}

function sizeOf(file) {
  const compressed = new URL(`${file}.br`, APP)
  return statSync(existsSync(compressed) ? compressed : new URL(file, APP)).size
}

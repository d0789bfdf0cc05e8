import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { brotli } from './vite/brotli.ts'
import { noOutsideHosts } from './vite/noOutsideHosts.ts'

/** The browser's own host is kept: Django compares it with the origin of every write. */
const django = { target: process.env['TOUCHSTONE_URL'] ?? 'http://127.0.0.1:8000', changeOrigin: false }

export default defineConfig(({ command }) => ({
  base: command === 'build' ? '/static/app/' : '/',
  plugins: [noOutsideHosts(), react(), brotli()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  // Lazy pages count too, or the first visit of each would reload the browser.
  optimizeDeps: { entries: ['src/**/*.{ts,tsx}', '!src/**/*.test.*'] },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/accounts', '/sign-in', '/set-up', '/static'].map((path) => [path, django])),
  },
  build: {
    outDir: '../touchstone/static/app',
    emptyOutDir: true,
    manifest: true,
    // Years of browsers that companies still run: Chromium 111 (March 2023) and its contemporaries.
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    rolldownOptions: { input: ['src/main.tsx', 'src/worker/serviceWorker.ts'] },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    maxWorkers: 2,
  },
}))

import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// happy-dom lays nothing out; a virtual list needs to believe in a window.
for (const side of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth'] as const) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 800 })
}

afterEach(cleanup)

import { createStore, type Store } from './store'

export interface Toast {
  id: string
  text: string
  tone: 'plain' | 'bad'
  /** How long it stays, in milliseconds. */
  lasting: number
  action?: { label: string; run: () => void }
}

const MOST_AT_ONCE = 3

export const toasts: Store<readonly Toast[]> = createStore<readonly Toast[]>([])

/** Show a toast; one with the same id is replaced. */
export function showToast(toast: Toast): void {
  const others = toasts.get().filter((other) => other.id !== toast.id)
  toasts.set([...others, toast].slice(-MOST_AT_ONCE))
}

export function hideToast(id: string): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id))
}

import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { type Command, type CommandRegistry, createCommandRegistry } from '@/lib/commands'
import { createKeyHandler } from '@/lib/keyboard'
import { isCovered } from './covered'
import { isMac } from './platform'

const RegistryContext = createContext<CommandRegistry>(createCommandRegistry())

/** Holds the commands of the page and listens for their keys. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const registry = useMemo(() => createCommandRegistry(), [])
  useEffect(() => {
    const handle = createKeyHandler(registry, { isMac, isCovered })
    addEventListener('keydown', handle)
    return () => removeEventListener('keydown', handle)
  }, [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

/** Offer `commands` while this component is shown; memoise the array. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(RegistryContext)
  useEffect(() => registry.add(commands), [registry, commands])
}

export function useCommandList(): readonly Command[] {
  const registry = useContext(RegistryContext)
  return useSyncExternalStore(registry.subscribe, registry.list)
}

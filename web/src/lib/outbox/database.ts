import type { Kept } from './kept'

const NAME = 'touchstone outbox'
const TABLE = 'kept'

/** This browser's own database: it outlives the page, the tab and a flat battery. */
export async function readKept(): Promise<Kept[]> {
  const found = await run<Kept[]>('readonly', (table) => table.getAll())
  return found.toSorted((one, other) => one.at.localeCompare(other.at))
}

export async function writeKept(kept: Kept): Promise<void> {
  await run('readwrite', (table) => table.put(kept))
}

export async function removeKept(id: string): Promise<void> {
  await run('readwrite', (table) => table.delete(id))
}

async function run<Result>(mode: IDBTransactionMode, ask: (table: IDBObjectStore) => IDBRequest): Promise<Result> {
  const database = await open()
  try {
    const transaction = database.transaction(TABLE, mode)
    const request = ask(transaction.objectStore(TABLE))
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The browser did not keep it.')))
    })
    return request.result as Result
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(TABLE, { keyPath: 'id' }))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('No database.')))
  })
}

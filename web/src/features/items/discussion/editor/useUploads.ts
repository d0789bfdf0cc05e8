import { useState } from 'react'
import { isProblem } from '@/api/problem'
import { uploadFile } from '@/api/uploads'
import { useRefreshItem } from '../../useItem'

export interface Upload {
  id: string
  file: File
  /** 0 to 1. */
  share: number
  /** Why it was refused; empty while it is on its way. */
  problem: string
}

interface Places {
  /** Puts a text where the caret is. */
  insert: (text: string) => void
  replace: (update: (value: string) => string) => void
  unreachable: string
}

/** Files on their way into a text: each has its place there from the start, and keeps it until it is tried again or given up. */
export function useUploads(itemId: number, { insert, replace, unreachable }: Places) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const refresh = useRefreshItem(itemId)
  const edit = (id: string, changes: Partial<Upload>) => setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)))
  const drop = (id: string) => setUploads((all) => all.filter((one) => one.id !== id))
  const send = async ({ id, file }: Upload) => {
    edit(id, { problem: '', share: 0 })
    try {
      const kept = await uploadFile(itemId, file, (share) => edit(id, { share }))
      replace((value) => value.replace(placeholder(id, file), () => markdownOf(file, kept)))
      drop(id)
      refresh()
    } catch (error) {
      edit(id, { problem: (isProblem(error) && error.status > 0 && error.message) || unreachable })
    }
  }
  return {
    uploads,
    add: (files: readonly File[]) => {
      const fresh = files.map((file) => ({ id: crypto.randomUUID().slice(0, 8), file, share: 0, problem: '' }))
      insert(fresh.map(({ id, file }) => placeholder(id, file)).join('\n'))
      setUploads((all) => [...all, ...fresh])
      for (const upload of fresh) void send(upload)
    },
    retry: (upload: Upload) => void send(upload),
    giveUp: ({ id, file }: Upload) => {
      replace((value) => value.replace(placeholder(id, file), ''))
      drop(id)
    },
  }
}

/** Stands for the file until it is kept; as Markdown it is a link to nowhere, never a broken picture. */
export function placeholder(id: string, file: Pick<File, 'name'>): string {
  return `[… ${plainName(file.name)}](upload:${id})`
}

/** What is kept of a text when the page closes: a file that had not arrived is gone, and its place with it. */
export function withoutUploads(written: string): string {
  return written.replaceAll(/\[… [^\]\n]*\]\(upload:[0-9a-f]+\)/g, '')
}

/** A picture shows itself, any other file is a link to it. */
export function markdownOf(file: Pick<File, 'type' | 'name'>, kept: { id: number; name: string }): string {
  const shown = /^image\/(png|jpeg|gif|webp)$/.test(file.type)
  return `${shown ? '!' : ''}[${plainName(kept.name)}](/api/v1/attachments/${kept.id}/content)`
}

function plainName(name: string): string {
  return name.replaceAll(/[[\]\\]/g, ' ')
}

import { readStored, writeStored } from '@/lib/storage'

/** What was typed and not yet created; it outlives the dialog and the page. */
export interface Draft {
  text: string
  projectId: number | null
  typeId: number | null
  templateId: number | null
  /** Tokens taken for text again. */
  literal: string[]
}

const KEY = 'touchstone.capture.draft'
const KEEPS = 'touchstone.capture.keeps'
export const EMPTY: Draft = { text: '', projectId: null, typeId: null, templateId: null, literal: [] }

const isId = (value: unknown) => value === null || typeof value === 'number'
const isDraft = (value: unknown): value is Draft => {
  const draft = value as Draft | null
  return typeof draft?.text === 'string' && isId(draft.projectId) && isId(draft.typeId) && isId(draft.templateId) && Array.isArray(draft.literal)
}
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

export const readDraft = (): Draft => readStored(KEY, isDraft, EMPTY)
export const keepDraft = (draft: Draft): void => writeStored(KEY, draft)

/** Whether the dialog stays for the next item. */
export const readKeeps = (): boolean => readStored(KEEPS, isBoolean, false)
export const storeKeeps = (keeps: boolean): void => writeStored(KEEPS, keeps)

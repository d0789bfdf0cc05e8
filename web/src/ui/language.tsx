import { createContext, type ReactNode, useContext } from 'react'
import type { Language, Phrase } from '@/lib/catalogue'

const LanguageContext = createContext<Language>('zh')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The texts of a catalogue in the reader's language: `const t = useText(text); t.title; t.rows(3)`. */
export function useText<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useLanguage()]
}

export function usePhrase(): (phrase: Phrase) => string {
  const language = useLanguage()
  return (phrase) => phrase[language]
}

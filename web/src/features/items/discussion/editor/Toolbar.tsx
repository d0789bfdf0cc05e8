import { BoldOutlined, CodeOutlined, EyeOutlined, ItalicOutlined, LinkOutlined, PaperClipOutlined, RightOutlined, UnorderedListOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useText } from '@/ui/language'
import { text } from '../text'
import type { Writing } from './useWriting'
import { link, prefixLines, type Span, wrap } from './writing'
import styles from './editor.module.css'

interface Props {
  writing: Writing
  isPreview: boolean
  onPreview: () => void
  onFiles: (files: readonly File[]) => void
}

interface Tool {
  label: string
  icon: ReactNode
  change: (span: Span) => Span
}

/** The few marks that people use, and what else can be done with the text. */
export function Toolbar({ writing, isPreview, onPreview, onFiles }: Props) {
  const t = useText(text)
  const input = useRef<HTMLInputElement>(null)
  const tools: Tool[] = [
    { label: t.bold, icon: <BoldOutlined />, change: (span) => wrap(span, '**') },
    { label: t.italic, icon: <ItalicOutlined />, change: (span) => wrap(span, '*') },
    { label: t.code, icon: <CodeOutlined />, change: (span) => wrap(span, '`') },
    { label: t.points, icon: <UnorderedListOutlined />, change: (span) => prefixLines(span, '- ') },
    { label: t.quotation, icon: <RightOutlined />, change: (span) => prefixLines(span, '> ') },
    { label: t.link, icon: <LinkOutlined />, change: link },
  ]
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label={t.format}>
      {tools.map(({ label, icon, change }) => (
        <Button key={label} size="small" type="text" icon={icon} aria-label={label} title={label} disabled={isPreview} onMouseDown={(event) => event.preventDefault()} onClick={() => writing.put(change(writing.span()))} />
      ))}
      <Button size="small" type="text" icon={<PaperClipOutlined />} aria-label={t.insertFile} title={t.insertFile} disabled={isPreview} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t.insertFile}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <Button size="small" type="text" icon={<EyeOutlined />} className={styles['preview']} aria-pressed={isPreview} onClick={onPreview}>
        {t.preview}
      </Button>
    </div>
  )
}

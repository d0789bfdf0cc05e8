import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useText } from '../language'
import { words } from '../text'

const SHOWN_FOR = 2_000

/** Copies and says so; where the browser refuses (plain http), the text beside it can be selected. */
export function CopyButton({ text }: { text: string }) {
  const t = useText(words)
  const [isCopied, setCopied] = useState(false)
  if (!navigator.clipboard) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), SHOWN_FOR)
  }
  return (
    <Button icon={isCopied ? <CheckOutlined /> : <CopyOutlined />} onClick={() => void copy()}>
      {isCopied ? t.copied : t.copy}
    </Button>
  )
}

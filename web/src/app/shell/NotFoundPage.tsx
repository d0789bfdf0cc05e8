import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { text as feedback } from '@/ui/feedback/text'
import { useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import { text } from './text'

export function NotFoundPage() {
  const t = useText(text)
  const say = useText(feedback)
  usePage([{ label: say.notFound }])
  return (
    <EmptyState title={say.notFound} action={<Link to="/projects">{t.goBack}</Link>}>
      {say.notFoundAdvice}
    </EmptyState>
  )
}

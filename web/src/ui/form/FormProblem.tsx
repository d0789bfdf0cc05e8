import { Alert, type FormInstance } from 'antd'
import { useEffect } from 'react'
import { useText } from '../language'
import { text } from '../feedback/text'

interface Props {
  /** What the server answered, when it refused. `fieldMessages` go to their fields. */
  error: unknown
  form: Pick<FormInstance, 'setFields' | 'getFieldsValue'>
}

interface Refusal {
  message: string
  status: number
  fieldMessages: Record<string, string>
}

/** The server's refusal of a form: each message beside its field, the rest on top. What was typed stays. */
export function FormProblem({ error, form }: Props) {
  const t = useText(text)
  const refusal = isRefusal(error) ? error : null
  useEffect(() => {
    if (!refusal) return
    const known = Object.keys(form.getFieldsValue(true) as object)
    form.setFields(known.map((name) => ({ name, errors: refusal.fieldMessages[name] ? [refusal.fieldMessages[name]] : [] })))
  }, [refusal, form])
  if (!refusal) return null
  const isUnreachable = refusal.status === 0
  return <Alert type="error" showIcon title={isUnreachable ? t.unreachable : refusal.message} description={isUnreachable ? t.unreachableAdvice : undefined} style={{ marginBottom: 16 }} />
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'fieldMessages' in error
}

import { Form, Input } from 'antd'
import { useText } from '@/ui/language'
import styles from './imports.module.css'
import { text } from './text'
import { type Import, useCorrections } from './useImport'

/** Name and key of the project that the import makes; kept when one leaves the field. */
export function ProjectFields({ run }: { run: Import }) {
  const t = useText(text)
  const { correct } = useCorrections(run)
  return (
    <Form layout="inline" className={styles['project']} requiredMark={false} disabled={!run.can['change']}>
      <Form.Item label={t.projectName}>
        <Input key={run.project_name} defaultValue={run.project_name} maxLength={200} aria-label={t.projectName} onBlur={({ target }) => target.value.trim() && target.value !== run.project_name && correct({ project_name: target.value.trim() })} />
      </Form.Item>
      <Form.Item label={t.projectKey}>
        <Input key={run.project_key} defaultValue={run.project_key} maxLength={10} aria-label={t.projectKey} onBlur={({ target }) => target.value !== run.project_key && correct({ project_key: target.value.trim().toUpperCase() })} />
      </Form.Item>
    </Form>
  )
}

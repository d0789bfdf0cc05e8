import { ArrowUpOutlined, CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useText } from '@/ui/language'
import { text } from './text'
import styles from './workflow.module.css'

/** The choices of a field; each keeps its key, so renaming one keeps what items chose. */
export function OptionsField() {
  const t = useText(text)
  const check = (_rule: unknown, options: { name?: string }[] | undefined) =>
    options?.some((option) => option.name?.trim()) ? Promise.resolve() : Promise.reject(new Error(t.optionsNeeded))
  return (
    <Form.List name="options" rules={[{ validator: check }]}>
      {(rows, { add, remove, move }, { errors }) => (
        <fieldset className={styles['fieldset']}>
          <legend>{t.options}</legend>
          {rows.map(({ key, name }, index) => (
            <div key={key} className={styles['option']}>
              <Form.Item name={[name, 'name']} noStyle>
                <Input aria-label={t.option(index + 1)} placeholder={t.option(index + 1)} maxLength={100} />
              </Form.Item>
              <Button type="text" icon={<ArrowUpOutlined />} disabled={index === 0} aria-label={`${t.moveUp}: ${t.option(index + 1)}`} title={t.moveUp} onClick={() => move(index, index - 1)} />
              <Button type="text" icon={<CloseOutlined />} aria-label={`${t.removeOption} ${index + 1}`} title={t.removeOption} onClick={() => remove(name)} />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button size="small" icon={<PlusOutlined />} onClick={() => add({ key: '', name: '', name_en: '' })}>
            {t.addOption}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}

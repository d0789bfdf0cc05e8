import { Button, InputNumber, Select, Switch } from 'antd'
import type { components } from '@/api/schema'
import { useText } from '@/ui/language'
import { Recipe } from '@/ui/value/Recipe'
import { text } from './text'
import styles from './warnings.module.css'

export type Policy = components['schemas']['WarningPolicyOut']
type Rule = Policy['rules'][number]
export type PolicyChanges = components['schemas']['WarningPolicyChanges']
type OwnRules = NonNullable<PolicyChanges['rules']>

interface Props {
  policy: Policy
  /** Rules of a project may be those of the company. */
  isProject: boolean
  onChange: (changes: PolicyChanges) => void
}

/** What is warned of and from when, and to whom it goes unanswered; each change is saved at once. */
export function PolicyForm({ policy, isProject, onChange }: Props) {
  const t = useText(text)
  const isDisabled = policy.can['edit'] !== true
  const levels = [
    { value: 'manager' as const, label: t.manager },
    { value: 'owner' as const, label: t.ownerLevel },
    { value: 'superior' as const, label: t.superior },
  ]
  return (
    <>
      <ul className={styles['rules']}>
        {policy.rules.map((rule) => (
          <RuleRow key={rule.kind} rule={rule} isProject={isProject} isDisabled={isDisabled} onChange={(own) => onChange({ rules: rulesWith(policy, rule, own) })} />
        ))}
      </ul>
      <h3>{t.escalation}</h3>
      <div className={styles['escalation']}>
        <span>{t.escalateAfter}</span>
        <Threshold label={t.escalateAfter} value={policy.escalate_after} isDisabled={isDisabled} onSave={(days) => onChange({ escalate_after: days })} />
        <span>{t.escalateAfterUnit}</span>
        <span>{t.levels}</span>
        <Select mode="multiple" aria-label={t.levels} className={styles['levels']} disabled={isDisabled} value={policy.levels} options={levels} onChange={(chosen) => onChange({ levels: chosen })} />
        {isProject && policy.is_escalation_own && !isDisabled && (
          <Button type="link" size="small" onClick={() => onChange({ escalate_after: null, levels: null })}>
            {t.inherited}
          </Button>
        )}
      </div>
    </>
  )
}

interface RowProps {
  rule: Rule
  isProject: boolean
  isDisabled: boolean
  /** Null takes the rule from the company again. */
  onChange: (own: { is_on: boolean; threshold: number } | null) => void
}

function RuleRow({ rule, isProject, isDisabled, onChange }: RowProps) {
  const t = useText(text)
  return (
    <li>
      <Switch size="small" checked={rule.is_on} disabled={isDisabled} aria-label={t.isOn(rule.name)} onChange={(isOn) => onChange({ is_on: isOn, threshold: rule.threshold })} />
      <Recipe how={<p>{rule.recipe}</p>}>{rule.name}</Recipe>
      <span className={styles['threshold']}>
        <Threshold label={t.threshold(rule.name)} value={rule.threshold} isDisabled={isDisabled || !rule.is_on} onSave={(threshold) => onChange({ is_on: rule.is_on, threshold })} />
        {rule.unit === 'percent' ? t.percent : t.days}
      </span>
      {isProject && <span className={styles['faint']}>{rule.is_own ? t.own : t.inherited}</span>}
      {isProject && rule.is_own && !isDisabled && (
        <Button type="link" size="small" aria-label={t.inheritAgain(rule.name)} onClick={() => onChange(null)}>
          {t.inherited}
        </Button>
      )}
    </li>
  )
}

/** Saved when one leaves it or presses Enter. */
function Threshold({ label, value, isDisabled, onSave }: { label: string; value: number; isDisabled: boolean; onSave: (value: number) => void }) {
  const save = (typed: string) => {
    const next = Number.parseInt(typed, 10)
    if (Number.isFinite(next) && next !== value && next >= 0) onSave(Math.min(next, 250))
  }
  return <InputNumber key={value} size="small" min={0} max={250} precision={0} aria-label={label} defaultValue={value} disabled={isDisabled} onBlur={(event) => save(event.target.value)} onPressEnter={(event) => save(event.currentTarget.value)} />
}

/** The own rules of before, with one changed or taken out. */
export function rulesWith(policy: Policy, rule: Rule, own: { is_on: boolean; threshold: number } | null): OwnRules {
  const kept = policy.rules.filter(({ is_own, kind }) => is_own && kind !== rule.kind).map(({ kind, is_on, threshold }) => [kind, { is_on, threshold }] as const)
  return Object.fromEntries(own ? [...kept, [rule.kind, own] as const] : kept)
}

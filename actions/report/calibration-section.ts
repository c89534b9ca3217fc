import type { Calibration } from '../shared/contracts/plan.ts'
import { prose, table } from '../shared/wording/markdown.ts'

const methods: Readonly<Record<Calibration['method'], string>> = {
  none: 'none',
  platt: 'Platt scaling',
  isotonic: 'isotonic regression',
}

/** How the confidences of a model's items were calibrated, one row an action; '' where no model was asked. */
export function calibrationSection(calibration: readonly Calibration[] | null): string {
  if (calibration === null || calibration.length === 0) return ''
  const rows = calibration.map(({ action, outcomes, method, reason, before, after }) => [
    action,
    String(outcomes),
    methods[method],
    change(before?.brier, after?.brier),
    change(before?.ece, after?.ece),
    prose(reason),
  ])
  const head = ['action', 'outcomes', 'method', 'Brier score', 'calibration error', 'why']
  const legend =
    'What the confidences of earlier proposals were worth, held against what people did with them: before → after calibration, ' +
    'by cross-validation, 0 is best. The Brier score is the mean squared error; the calibration error is the expected one over ten bins.'
  return `## Calibration\n\n${table(head, rows)}\n\n${legend}`
}

function change(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return 'not measured'
  return `${before.toFixed(3)} → ${after.toFixed(3)}`
}

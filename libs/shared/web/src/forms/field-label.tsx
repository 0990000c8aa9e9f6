import { Label } from 'react-aria-components';

export function FieldLabel({ label, optional, hidden }: { label: string; optional?: boolean; hidden?: boolean }) {
  return (
    <Label className={hidden ? 'visually-hidden' : 'field-label'}>
      {label}
      {optional && <span className="field-optional"> (facultatif)</span>}
    </Label>
  );
}

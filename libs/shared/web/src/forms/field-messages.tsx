import { CircleAlert } from 'lucide-react';
import { FieldError, Text } from 'react-aria-components';

/** The hint and the problem of a field, tied to it for screen readers. */
export function FieldMessages({ hint, error }: { hint?: string; error?: string }) {
  return (
    <>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">
        <CircleAlert size={16} aria-hidden />
        {error}
      </FieldError>
    </>
  );
}

import { useRef, type Ref } from 'react';
import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { DateCalendar } from './date-calendar.js';
import { FieldLabel } from './field-label.js';
import { FieldMessages } from './field-messages.js';
import type { FieldProps } from './field-props.js';

export interface DateFieldProps extends FieldProps<string | null> {
  /** First and last day accepted, as `2026-03-03`. */
  min?: string;
  max?: string;
  autoFocus?: boolean;
}

/** A day (`2026-03-03`), typed as jj/mm/aaaa or taken from a calendar. */
export function DateField({
  label,
  labelHidden,
  hint,
  optional,
  error,
  disabled,
  inputRef,
  value,
  onChange,
  min,
  max,
  ...props
}: DateFieldProps) {
  const group = useRef<HTMLDivElement>(null);
  return (
    <DatePicker
      {...props}
      value={value ? parseDate(value) : null}
      onChange={(date) => onChange(date ? date.toString() : null)}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? parseDate(max) : undefined}
      isDisabled={disabled}
      isRequired={!optional}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className="field"
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <Group className="input-group" ref={group}>
        <DateInput className="date-input" ref={inputRef as Ref<HTMLDivElement>}>
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="icon-button" aria-label="Ouvrir le calendrier">
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      <FieldMessages hint={hint} error={error} />
      <Popover className="popover popover-pad" triggerRef={group}>
        <Dialog>
          <DateCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

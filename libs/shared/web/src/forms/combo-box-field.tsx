import { ComboBox, Header, ListBox, ListBoxSection, Popover } from 'react-aria-components';
import { answersTo, emptyWords, type ServerSearch } from './combo-answers.js';
import { ComboInput } from './combo-input.js';
import { FieldLabel } from './field-label.js';
import { FieldMessages } from './field-messages.js';
import type { FieldProps, Option } from './field-props.js';
import { MoreItem, type MoreOptions } from './more-item.js';
import { OptionItem } from './option-item.js';

export interface ComboBoxFieldProps<Id extends string> extends FieldProps<Id | null>, ServerSearch {
  options: readonly Option<Id>[];
  placeholder?: string;
  more?: MoreOptions;
}

/** One choice among many, found by typing, under their headings where they have some; accents and case do not count. */
export function ComboBoxField<Id extends string>({
  label,
  labelHidden,
  hint,
  optional,
  error,
  disabled,
  inputRef,
  options,
  value,
  onChange,
  onSearch,
  searching,
  more,
  placeholder,
  ...props
}: ComboBoxFieldProps<Id>) {
  return (
    <ComboBox
      {...props}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as Id | null)}
      onInputChange={onSearch}
      defaultFilter={answersTo({ onSearch, searching })}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={disabled}
      isRequired={!optional}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <ComboInput inputRef={inputRef} placeholder={placeholder} />
      <FieldMessages hint={hint} error={error} />
      <Popover className="popover">
        <ListBox
          className="list-box"
          renderEmptyState={() => <p className="list-box-empty">{emptyWords(searching)}</p>}
        >
          {sectionsOf(options).map(({ section, options: under }) =>
            section === undefined ? (
              under.map((option) => <OptionItem key={option.id} option={option} />)
            ) : (
              <ListBoxSection key={section} id={section}>
                <Header className="menu-section">{section}</Header>
                {under.map((option) => (
                  <OptionItem key={option.id} option={option} />
                ))}
              </ListBoxSection>
            ),
          )}
          {more && <MoreItem more={more} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function sectionsOf<Id extends string>(options: readonly Option<Id>[]): { section?: string; options: Option<Id>[] }[] {
  const sections: { section?: string; options: Option<Id>[] }[] = [];
  for (const option of options) {
    const last = sections.at(-1);
    if (last && last.section === option.section) last.options.push(option);
    else sections.push({ section: option.section, options: [option] });
  }
  return sections;
}

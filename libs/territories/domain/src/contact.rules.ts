import { hasUnsafeCharacters, type InputProblem } from '@binome/shared/domain';

const LONGEST = 200;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const PHONE = /^\+?[0-9 .()-]{6,30}$/;

/** What may be said of a contact; absent fields are not spoken of. */
export interface ContactFields {
  name?: string;
  position?: string | null;
  organisation?: string | null;
  email?: string | null;
  phone?: string | null;
}

/** What is wrong with the fields of a contact. */
export function contactProblems(fields: ContactFields): InputProblem[] {
  const { email, phone } = fields;
  return [
    ...textProblems({ ...fields }),
    ...(fields.name?.trim() === '' ? [{ field: 'name', problem: 'required' }] : []),
    ...(email?.trim() && !EMAIL.test(email.trim()) ? [{ field: 'email', problem: 'email_invalid' }] : []),
    ...(phone?.trim() && !PHONE.test(phone.trim()) ? [{ field: 'phone', problem: 'phone_invalid' }] : []),
  ];
}

/** What is wrong with the texts that name the holder of a seat; `field` is the name itself. */
export function personNameProblems(
  field: 'personName',
  input: { personName: string; position?: string | null; organisation?: string | null },
): InputProblem[] {
  const { personName, position, organisation } = input;
  const missing = personName.trim() === '' ? [{ field, problem: 'required' }] : [];
  return [...missing, ...textProblems({ [field]: personName, position, organisation })];
}

function textProblems(fields: Record<string, string | null | undefined>): InputProblem[] {
  return Object.entries(fields).flatMap(([field, text]): InputProblem[] => {
    if (!text) return [];
    if (text.length > LONGEST) return [{ field, problem: 'too_long', data: { max: LONGEST } }];
    return hasUnsafeCharacters(text) || text.includes('\n') ? [{ field, problem: 'unsafe_characters' }] : [];
  });
}

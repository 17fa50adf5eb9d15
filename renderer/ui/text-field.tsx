import type { ReactNode, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import './text-field.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  label: string;
  /** What the field is for, under it. */
  hint?: ReactNode;
  /** What is wrong with it; shown under the field. */
  problem?: string | undefined;
  placeholder?: string;
  /** Rows of a field for more than one line. */
  rows?: number;
  /** Hashes, codes and addresses: monospaced, left to right. */
  code?: boolean;
  labelHidden?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A labelled field for text, of one line or more. */
export function TextField(props: TextFieldProps) {
  const { label, hint, problem, placeholder, rows, code, labelHidden, inputRef, ...rest } = props;
  const shared = {
    className: code ? 'input input-code' : 'input',
    // An empty field follows the reader's direction, so that its placeholder does.
    dir: code ? 'ltr' : rest.value === undefined || rest.value === '' ? undefined : 'auto',
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <AriaTextField {...rest} isInvalid={problem !== undefined || rest.isInvalid === true} className="field">
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {rows === undefined ? (
        <Input {...shared} {...(inputRef && { ref: inputRef })} />
      ) : (
        <TextArea {...shared} rows={rows} />
      )}
      {hint !== undefined && problem === undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  );
}

import type { ReactElement } from 'react';
import { FileName } from './bdi';
import { Button } from './button';
import './file-choice.css';

/** A file that was given to Hirz, by its one-use grant. */
export interface GrantedFile {
  grant: string;
  name: string;
}

/** A button that lets a file be chosen, and beside it which one was, or what is to be chosen. */
export function FileChoice(props: {
  label: string;
  icon: ReactElement;
  file: GrantedFile | undefined;
  /** What stands there before a file was chosen. */
  none: string;
  isDisabled: boolean;
  onPress: () => void;
}) {
  return (
    <div className="file-choice">
      <Button icon={props.icon} isDisabled={props.isDisabled} onPress={props.onPress}>
        {props.label}
      </Button>
      {props.file ? (
        <strong>
          <FileName>{props.file.name}</FileName>
        </strong>
      ) : (
        <span className="quiet">{props.none}</span>
      )}
    </div>
  );
}

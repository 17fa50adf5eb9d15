import { type ReactNode, useState } from 'react';
import { DropZone as AriaDropZone } from 'react-aria-components/DropZone';
import './drop-zone.css';

/** Takes files that are dropped on it, whatever they are: what receives them checks. `onFolder` is told at each drop whether there was a folder among them. */
export function DropZone(props: {
  label: string;
  onFiles: (files: File[]) => void;
  onFolder?: (dropped: boolean) => void;
  children: ReactNode;
  disabled?: boolean;
}) {
  const [over, setOver] = useState(false);
  return (
    <AriaDropZone
      aria-label={props.label}
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      isDisabled={props.disabled === true}
      getDropOperation={() => 'copy'}
      onDropEnter={() => setOver(true)}
      onDropExit={() => setOver(false)}
      onDrop={async (event) => {
        setOver(false);
        props.onFolder?.(event.items.some(({ kind }) => kind === 'directory'));
        props.onFiles(
          await Promise.all(event.items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []))),
        );
      }}
    >
      {props.children}
    </AriaDropZone>
  );
}

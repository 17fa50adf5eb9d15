import { type ReactNode, useState } from 'react';
import { DropZone as AriaDropZone } from 'react-aria-components/DropZone';
import './drop-zone.css';

/** Takes files that are dropped on it, whatever they are: what receives them checks. Folders among them are told by their names. */
export function DropZone(props: {
  label: string;
  onFiles: (files: File[], folders: string[]) => void;
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
        const folders = event.items.flatMap((item) => (item.kind === 'directory' ? [item.name] : []));
        const files = event.items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
        props.onFiles(await Promise.all(files), folders);
      }}
    >
      {props.children}
    </AriaDropZone>
  );
}

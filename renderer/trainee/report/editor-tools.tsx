import type { Editor } from '@tiptap/react';
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Redo2,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Separator } from 'react-aria-components/Separator';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useText } from '../../i18n';
import { IconButton } from '../../ui';

/** The editor's tools: arrow keys move along them. */
export function EditorTools({ editor, aside }: { editor: Editor; aside: ReactNode }) {
  const t = useText();
  const run = () => editor.chain().focus();
  return (
    <Toolbar className="editor-tools" aria-label={t('trainee.report.tools')}>
      <Tool
        icon={Pilcrow}
        label={t('trainee.report.paragraph')}
        on={editor.isActive('paragraph') && !editor.isActive('listItem')}
        press={() => run().setParagraph().run()}
      />
      <Tool
        icon={Heading2}
        label={t('trainee.report.heading')}
        on={editor.isActive('heading', { level: 2 })}
        press={() => run().toggleHeading({ level: 2 }).run()}
      />
      <Tool
        icon={Heading3}
        label={t('trainee.report.subheading')}
        on={editor.isActive('heading', { level: 3 })}
        press={() => run().toggleHeading({ level: 3 }).run()}
      />
      <Separator orientation="vertical" className="editor-separator" />
      <Tool
        icon={Bold}
        label={t('trainee.report.bold')}
        on={editor.isActive('bold')}
        press={() => run().toggleBold().run()}
      />
      <Tool
        icon={Italic}
        label={t('trainee.report.italic')}
        on={editor.isActive('italic')}
        press={() => run().toggleItalic().run()}
      />
      <Separator orientation="vertical" className="editor-separator" />
      <Tool
        icon={List}
        mirrored
        label={t('trainee.report.bullets')}
        on={editor.isActive('bulletList')}
        press={() => run().toggleBulletList().run()}
      />
      <Tool
        icon={ListOrdered}
        mirrored
        label={t('trainee.report.numbers')}
        on={editor.isActive('orderedList')}
        press={() => run().toggleOrderedList().run()}
      />
      <Separator orientation="vertical" className="editor-separator" />
      <IconButton
        size="small"
        label={t('trainee.report.undo')}
        icon={<Undo2 className="directional" aria-hidden />}
        isDisabled={!editor.can().undo()}
        onPress={() => run().undo().run()}
      />
      <IconButton
        size="small"
        label={t('trainee.report.redo')}
        icon={<Redo2 className="directional" aria-hidden />}
        isDisabled={!editor.can().redo()}
        onPress={() => run().redo().run()}
      />
      <span className="editor-aside">{aside}</span>
    </Toolbar>
  );
}

function Tool(props: {
  icon: LucideIcon;
  label: string;
  on: boolean;
  press: () => void;
  mirrored?: boolean;
}) {
  const { icon: Icon } = props;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton
        aria-label={props.label}
        isSelected={props.on}
        onChange={props.press}
        className="button button-quiet button-icon button-small editor-tool"
      >
        <Icon aria-hidden className={props.mirrored ? 'directional' : undefined} />
      </ToggleButton>
      <Tooltip className="tooltip" placement="top" offset={6}>
        {props.label}
      </Tooltip>
    </TooltipTrigger>
  );
}

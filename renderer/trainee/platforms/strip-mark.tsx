import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useFormats, useText } from '../../i18n';
import { Menu } from '../../ui/menu';

/** One thing that the trainee knows, with its place on the strip from 0 to 1. */
export interface TimeMark {
  kind: 'exhibit' | 'inject';
  /** Number of the exhibit, id of the inject. */
  id: string;
  at: string;
  place: number;
  words: string;
}

/** How many of a mark's things its list names; the others are had in the list of their kind. */
const named = 30;
/** What the last choice of a longer list is called: no exhibit's number and no id of a package. */
const others = '*';

/** A mark on the strip; several at nearly one place are one mark with their number, which opens a list of them. */
export function StripMark({
  marks,
  onOpen,
  onOpenAll,
}: {
  marks: readonly [TimeMark, ...TimeMark[]];
  onOpen: (mark: TimeMark) => void;
  /** Goes to the list of everything of its kind. */
  onOpenAll: (mark: TimeMark) => void;
}) {
  const t = useText();
  const formats = useFormats();
  const [first] = marks;
  const last = marks.at(-1) ?? first;
  const time = (at: string) => formats.dateTime(at, 'UTC');
  const alone = marks.length === 1;
  const label = alone
    ? t('trainee.strip.mark', { what: first.words, time: time(first.at) })
    : t(`trainee.strip.several.${first.kind}`, {
        count: marks.length,
        from: time(first.at),
        until: time(last.at),
      });
  const button = (
    <TooltipTrigger delay={200} closeDelay={0}>
      <Button
        className={`time-mark time-mark-${first.kind} ${alone ? '' : 'time-mark-several'}`}
        style={{ insetInlineStart: `${first.place * 100}%` }}
        aria-label={label}
        {...(alone && { onPress: () => onOpen(first) })}
      >
        {alone ? null : formats.number(marks.length)}
      </Button>
      <Tooltip className="tooltip" placement="bottom" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
  if (alone) return button;
  const more = marks.length - named;
  return (
    <Menu
      above
      label={label}
      trigger={button}
      choices={[
        ...marks.slice(0, named).map(({ id, words, at }) => ({ id, label: words, note: time(at) })),
        ...(more > 0 ? [{ id: others, label: t('trainee.strip.more', { count: more }) }] : []),
      ]}
      onChoose={(chosen) => {
        const mark = marks.find(({ id }) => id === chosen);
        if (mark) onOpen(mark);
        else onOpenAll(first);
      }}
    />
  );
}

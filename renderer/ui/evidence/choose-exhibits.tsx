import { Address, ForeignLine } from '../bdi';
import { Checkbox } from '../checkbox';
import './choose-exhibits.css';

/** Exhibits to choose from, each with a box. One that can't be chosen says why. */
export function ChooseExhibits(props: {
  label: string;
  exhibits: readonly { number: string; title: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Why an exhibit can't be chosen; undefined where it can. */
  why?: (number: string) => string | undefined;
  disabled?: boolean;
}) {
  const { chosen, onChange } = props;
  return (
    <ul className="choose-exhibits" aria-label={props.label}>
      {props.exhibits.map(({ number, title }) => {
        const why = props.why?.(number);
        return (
          <li key={number}>
            <Checkbox
              selected={chosen.includes(number)}
              disabled={props.disabled === true || why !== undefined}
              onChange={(yes) =>
                onChange(yes ? [...chosen, number] : chosen.filter((other) => other !== number))
              }
            >
              <span className="choose-exhibits-words">
                <strong>
                  <Address>{number}</Address>
                </strong>
                <ForeignLine>{title}</ForeignLine>
                {why !== undefined && <span className="small quiet">{why}</span>}
              </span>
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}

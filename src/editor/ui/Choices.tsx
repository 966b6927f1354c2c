import classes from './Choices.module.css';

interface ChoicesProps<Id extends string> {
  label: string;
  choices: readonly { readonly id: Id; readonly label: string; readonly count?: number }[];
  value: Id;
  onChange: (id: Id) => void;
}

/** A few ways to look at a list, one at a time. */
export function Choices<Id extends string>({ label, choices, value, onChange }: ChoicesProps<Id>) {
  return (
    <div role="group" aria-label={label} className={classes.choices}>
      {choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          aria-pressed={choice.id === value}
          onClick={() => onChange(choice.id)}
        >
          {choice.label}
          {choice.count !== undefined && <span className={classes.count}>{choice.count}</span>}
        </button>
      ))}
    </div>
  );
}

import { useState } from 'react';
import type { JsonObject } from '#lib/json.ts';
import { AddButton } from './AddButton.tsx';
import { withKeyRenamed, withoutKey } from './contextRows.ts';
import { NewVariable } from './NewVariable.tsx';
import { ValueRow } from './ValueRow.tsx';
import classes from './ValueRows.module.css';

interface ValueRowsProps {
  values: JsonObject;
  /** What a name is of: "Variable". */
  label: string;
  addLabel: string;
  /** `field` names what is being typed in. */
  onChange: (values: JsonObject, field?: string) => void;
}

/** The properties of an object as rows of name and value. */
export function ValueRows({ values, label, addLabel, onChange }: ValueRowsProps) {
  const [adding, setAdding] = useState(false);
  const names = Object.keys(values);
  return (
    <div>
      <ul className={classes.rows}>
        {Object.entries(values).map(([name, value], index) => (
          <ValueRow
            // By place: a row keeps its fields while its name is typed.
            key={index}
            label={label}
            name={name}
            value={value}
            taken={names.filter((other) => other !== name)}
            onName={(to) => onChange(withKeyRenamed(values, name, to), `${index} name`)}
            onValue={(to) => onChange({ ...values, [name]: to }, name)}
            onRemove={() => onChange(withoutKey(values, name))}
          />
        ))}
        {adding && (
          <NewVariable
            label={label}
            taken={names}
            onName={(name) => {
              setAdding(false);
              onChange({ ...values, [name]: '' });
            }}
            onCancel={() => setAdding(false)}
          />
        )}
      </ul>
      <AddButton onClick={() => setAdding(true)}>{addLabel}</AddButton>
    </div>
  );
}

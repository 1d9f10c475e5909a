import { SelectField } from '@/components/SelectField'
import { TextField } from '@/components/TextField'
import { declineReasons, fieldCopy } from '@/copy/deskActs'
import { unsignedOf } from '../values'
import type { FieldPartProps } from './props'

/** Why an application is turned down. */
export const Reason = ({ values, error, onChange }: FieldPartProps) => (
  <SelectField
    id="act-reason"
    label={fieldCopy.reason}
    options={declineReasons}
    value={values.reason}
    error={error}
    onChange={(reason) => onChange({ reason })}
  />
)

/** Which of the service's agreements was signed on paper. */
export const Agreement = ({ application, values, error, onChange }: FieldPartProps) => (
  <SelectField
    id="act-agreement"
    label={fieldCopy.agreement}
    options={unsignedOf(application).map((name) => ({ id: name, words: name }))}
    value={values.agreement}
    error={error}
    onChange={(agreement) => onChange({ agreement })}
  />
)

/** Who signed. */
export const Signer = ({ values, error, onChange }: FieldPartProps) => (
  <TextField
    id="act-signer"
    label={fieldCopy.signer}
    hint={fieldCopy.signerHint}
    maxLength={50}
    value={values.signer}
    error={error}
    onChange={(signer) => onChange({ signer })}
  />
)

/** Where the visit is. */
export const Place = ({ values, error, onChange }: FieldPartProps) => (
  <TextField
    id="act-place"
    label={fieldCopy.place}
    hint={fieldCopy.placeHint}
    maxLength={200}
    value={values.place}
    error={error}
    onChange={(place) => onChange({ place })}
  />
)

import { View } from '@tarojs/components'
import { TextField } from '@/components/TextField'
import { Toggles } from '@/components/Toggles'
import { fieldCopy } from '@/copy/deskActs'
import { ACTS } from '../table'
import type { FieldPartProps } from './props'

const quick = fieldCopy.quickWords.map((words, index) => ({ id: String(index), words }))

/** Words to the person; for a paper to be taken again the usual ones stand ready. */
export function Words({ act, values, error, onChange }: FieldPartProps) {
  const optional = ACTS[act].optional?.includes('words')
  return (
    <View className="hq-field">
      <TextField
        id="act-words"
        label={optional ? fieldCopy.wordsOptional : fieldCopy.words}
        hint={optional ? undefined : fieldCopy.wordsHint}
        lines
        maxLength={500}
        value={values.words}
        error={error}
        onChange={(words) => onChange({ words })}
      />
      {act === 'retake' && (
        <View className="hq-act__quick">
          <Toggles
            label={fieldCopy.quick}
            items={quick}
            onTap={(id) => onChange({ words: fieldCopy.quickWords[Number(id)] ?? '' })}
          />
        </View>
      )}
    </View>
  )
}

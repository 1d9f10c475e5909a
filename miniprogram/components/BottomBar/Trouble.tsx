import { View } from '@tarojs/components'
import { Status } from '../Status'

/** Why the act of this bar was not done. */
export const Trouble = ({ id, words }: { id: string; words: string }) => (
  <View id={id}>
    <Status tone="bad" icon="alert" words={[words]} />
  </View>
)

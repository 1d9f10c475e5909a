import { Input, View } from '@tarojs/components'
import { inputAria } from '../aria'
import { Icon } from '../Icon'
import { named } from '../named'
import { Tap } from '../Tap'
import './index.scss'

export interface SearchBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Enter, or the keyboard's search key. */
  onSearch?: () => void
  placeholder?: string
  id?: string
}

export function SearchBox({ label, value, onChange, onSearch, placeholder, id }: SearchBoxProps) {
  return (
    <View className="hq-search" {...named(id)}>
      <Icon name="search" size={20} className="hq-search__icon" />
      <Input
        className="hq-search__input"
        value={value}
        placeholder={placeholder}
        placeholderClass="hq-search__placeholder"
        confirmType="search"
        maxlength={40}
        onInput={({ detail }) => onChange(detail.value)}
        onConfirm={onSearch}
        {...inputAria(label)}
      />
      {value !== '' && (
        <Tap className="hq-search__clear" label="清空" onTap={() => onChange('')}>
          <Icon name="close" size={16} />
        </Tap>
      )}
    </View>
  )
}

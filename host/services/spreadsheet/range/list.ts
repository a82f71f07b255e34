/** https://developers.google.com/apps-script/reference/spreadsheet/range-list : each call goes to each range. */
import { as, type GRange, type GRangeList } from '../google.ts';

type Alignment = 'left' | 'center' | 'normal' | 'right' | null;

export class RangeList
  implements
    Pick<
      GRangeList,
      | 'clearContent'
      | 'getRanges'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontWeight'
      | 'setHorizontalAlignment'
      | 'setNote'
      | 'setNumberFormat'
      | 'setValue'
      | 'setWrap'
    >
{
  readonly ranges: readonly GRange[];
  constructor(ranges: readonly GRange[]) {
    this.ranges = ranges;
  }
  getRanges(): GRange[] {
    return [...this.ranges];
  }
  clearContent(): GRangeList {
    return this.#each((range) => range.clearContent());
  }
  setValue(value: unknown): GRangeList {
    return this.#each((range) => range.setValue(value));
  }
  setBackground(color: string | null): GRangeList {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): GRangeList {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(fontWeight: 'normal' | 'bold' | null): GRangeList {
    return this.#each((range) => range.setFontWeight(fontWeight));
  }
  setHorizontalAlignment(alignment: Alignment): GRangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setNote(note: string | null): GRangeList {
    return this.#each((range) => range.setNote(note));
  }
  setNumberFormat(numberFormat: string): GRangeList {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }
  setWrap(isWrapEnabled: boolean): GRangeList {
    return this.#each((range) => range.setWrap(isWrapEnabled));
  }
  #each(act: (range: GRange) => unknown): GRangeList {
    for (const range of this.ranges) act(range);
    return as<GRangeList>(this);
  }
}

/** Loaded before a process of ours (`node --import`): its clock stands CLOCK_SHIFT_MS later, or earlier when that is negative. */
const shift = Number(process.env.CLOCK_SHIFT_MS)
const RealDate = Date

class ShiftedDate extends RealDate {
  constructor(...parts: [] | [number | string | Date]) {
    if (parts.length === 0) super(RealDate.now() + shift)
    else super(...parts)
  }

  static override now(): number {
    return RealDate.now() + shift
  }
}

globalThis.Date = ShiftedDate as DateConstructor

/** A digit of any script as its value: the tens of Unicode's decimal digits begin at their zero. */
function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  for (let zero = point; zero > point - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(point - zero);
  }
  return String((point - 0x30) % 10);
}

/** A text with the digits of every script as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digitValue);
}

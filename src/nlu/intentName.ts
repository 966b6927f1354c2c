/** `General_Connect-toAgent` → `General Connect to Agent`: the name says what the intent is about. */
export function intentName(intent: string): string {
  return intent.replace(/[_.-]+/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

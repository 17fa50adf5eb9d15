export async function lookUp(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.text();
}

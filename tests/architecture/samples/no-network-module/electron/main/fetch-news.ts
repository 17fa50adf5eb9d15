export async function fetchNews(): Promise<void> {
  const { get } = await import('node:https');
  get('https://news.example');
}

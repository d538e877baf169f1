export function Quotes() {
  return <main class="explore" />;
}

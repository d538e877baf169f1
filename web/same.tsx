export function SameQuote() {
  return <main class="explore" />;
}

export function People({ chosen }: { readonly chosen: string | null }) {
  return (
    <main class="explore">
      <p>{chosen}</p>
    </main>
  );
}

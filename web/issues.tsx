export function Issues({ chosen }: { readonly chosen: string | null }) {
  return (
    <main class="explore">
      <p>{chosen}</p>
    </main>
  );
}

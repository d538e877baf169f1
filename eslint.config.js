import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "output/", "node_modules/", "models/", "docs/api/"] },
  ...tseslint.configs.recommended,
  regexp.configs.recommended,
  {
    rules: {
      "regexp/no-super-linear-move": "error",
      "regexp/no-super-linear-backtracking": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: ["src/**"], ignores: ["src/cli.ts", "src/cli/**"], rules: { "no-console": "error" } },
);

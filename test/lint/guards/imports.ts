import { EMPTY, type Guard } from "./guard";

/** Which files may take something from which. */
export const IMPORT_GUARDS: readonly Guard[] = [
  {
    name: "a circle of imports",
    bad: {
      "src/scoring/one.ts": 'import { two } from "./two";\nexport const one = (): number => two() + 1;\n',
      "src/scoring/two.ts": 'import { one } from "./one";\nexport const two = (): number => one() + 1;\n',
    },
    rule: "import-x/no-cycle",
    near: {
      "src/scoring/shape.ts":
        'import { area } from "./area";\nexport interface Shape { side: number }\nexport const all = (shape: Shape): number => area(shape);\n',
      "src/scoring/area.ts":
        'import type { Shape } from "./shape";\nexport const area = ({ side }: Shape): number => side * side;\n',
    },
  },
  {
    name: "a circle over three files, one of them loaded later",
    bad: {
      "src/pages/three/a.ts": 'import { b } from "./b";\nexport const a = (): unknown => b();\n',
      "src/pages/three/b.ts": 'import { c } from "./c";\nexport const b = (): unknown => c();\n',
      "src/pages/three/c.ts": 'export const c = (): unknown => import("./a");\n',
    },
    rule: "import-x/no-cycle",
    near: { "src/pages/three/d.ts": 'import { a } from "./a";\nexport const d = (): unknown => a();\n' },
  },
  {
    name: "a circle of scripts",
    bad: {
      "scripts/first.mjs": 'import { second } from "./second.mjs";\nexport const first = () => second();\n',
      "scripts/second.mjs": 'import { first } from "./first.mjs";\nexport const second = () => first();\n',
    },
    rule: "import-x/no-cycle",
    near: { "scripts/third.mjs": 'import { first } from "./first.mjs";\nexport const third = () => first();\n' },
  },
  {
    name: "an import against the layers",
    bad: {
      "src/rules/upward.ts": 'import { nothing } from "../scoring/empty";\nexport const upward = nothing;\n',
      "src/scoring/empty.ts": EMPTY,
    },
    rule: "import-x/no-restricted-paths",
    near: {
      "src/scoring/downward.ts": 'import { nothing } from "../rules/empty";\nexport const downward = nothing;\n',
      "src/rules/empty.ts": EMPTY,
    },
  },
  {
    name: "a type taken against the layers",
    bad: {
      "src/workbook/typed.ts": 'import type { Part } from "../checks/part";\nexport type Whole = Part[];\n',
      "src/checks/part.ts": "export type Part = number;\n",
    },
    rule: "import-x/no-restricted-paths",
    near: { "src/checks/whole.ts": 'import type { Part } from "./part";\nexport type Whole = Part[];\n' },
  },
  {
    name: "a page that takes something from another",
    bad: {
      "src/pages/plan/taken.ts": 'import { nothing } from "../rules/empty";\nexport const taken = nothing;\n',
      "src/pages/rules/empty.ts": EMPTY,
    },
    rule: "import-x/no-restricted-paths",
    near: {
      "src/pages/plan/shared.ts": 'import { nothing } from "../shared/empty";\nexport const taken = nothing;\n',
      "src/pages/shared/empty.ts": EMPTY,
    },
  },
];

// Renders moj_cases.json with the official MoJ templates, as installed, and writes
// {"component / case": html} as JSON. The C++ test beside it runs this and compares trees.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

process.env.TZ = "Europe/London";
const root = new URL("../../", import.meta.url);
const require = createRequire(new URL("package.json", root));
const nunjucks = require("nunjucks");
const packages = new URL("node_modules/", root).pathname;
const environment = nunjucks.configure(
  [`${packages}govuk-frontend/dist`, `${packages}@ministryofjustice/frontend`],
  { autoescape: true },
);
const filters = require("@ministryofjustice/frontend/moj/filters/all")();
for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);

const cases = JSON.parse(readFileSync(new URL("moj_cases.json", import.meta.url), "utf8"));
const rendered = {};
for (const [component, named] of Object.entries(cases))
  for (const [name, params] of Object.entries(named))
    rendered[`${component} / ${name}`] = environment.render(
      `moj/components/${component}/template.njk`,
      { params },
    );
process.stdout.write(JSON.stringify(rendered));

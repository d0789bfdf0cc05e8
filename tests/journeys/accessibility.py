"""What axe-core finds on a page: https://github.com/dequelabs/axe-core."""

from typing import Any

from playwright.sync_api import Page

from tests.support.source import ROOT

AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => {
  const { violations } = await axe.run({ resultTypes: ['violations'] })
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
}"""


def barriers_on(page: Page) -> list[str]:
    """What keeps people from using the page, `serious` and `critical` only: the rule and where."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text())
    found: list[dict[str, Any]] = page.evaluate(RUN)
    return [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"][:3]]

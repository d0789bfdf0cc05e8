"""The templates that come with the product."""

from touchstone.projects.library.construction import CONSTRUCTION
from touchstone.projects.library.definition import Language, Template, TemplateItem, TemplateLink, Text
from touchstone.projects.library.erp import ERP
from touchstone.projects.library.event import EVENT
from touchstone.projects.library.product import NEW_PRODUCT
from touchstone.projects.library.scrum import SCRUM

TEMPLATES: tuple[Template, ...] = (SCRUM, ERP, CONSTRUCTION, NEW_PRODUCT, EVENT)

__all__ = ["TEMPLATES", "Language", "Template", "TemplateItem", "TemplateLink", "Text", "find_template"]


def find_template(key: str) -> Template:
    """The template with this key; KeyError when there is none."""
    return {template.key: template for template in TEMPLATES}[key]

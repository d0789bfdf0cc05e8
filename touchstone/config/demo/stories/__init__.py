"""The eight projects of the demo company."""

from touchstone.config.demo.stories.certification import STORY as CERTIFICATION
from touchstone.config.demo.stories.conference import STORY as CONFERENCE
from touchstone.config.demo.stories.crm import STORY as CRM
from touchstone.config.demo.stories.erp import STORY as ERP
from touchstone.config.demo.stories.line import STORY as LINE
from touchstone.config.demo.stories.machine import STORY as MACHINE
from touchstone.config.demo.stories.plant import STORY as PLANT
from touchstone.config.demo.stories.platform import STORY as PLATFORM

STORIES = (ERP, PLANT, MACHINE, LINE, PLATFORM, CERTIFICATION, CONFERENCE, CRM)

__all__ = ["STORIES"]

"""The twelve sites: what kind of business each is and in which wave it goes live."""

from dataclasses import dataclass
from typing import Literal

SiteKind = Literal["headquarters", "plant", "sales", "logistics"]


@dataclass(frozen=True, slots=True)
class Site:
    slug: str
    zh: str
    en: str
    kind: SiteKind
    wave: int


HEADQUARTERS = Site("headquarters", "总部", "headquarters", "headquarters", 0)

SITES = (
    Site("suzhou", "苏州工厂", "Suzhou plant", "plant", 1),
    Site("wuxi", "无锡工厂", "Wuxi plant", "plant", 1),
    Site("shanghai-sales", "华东销售公司", "East China sales", "sales", 1),
    Site("kunshan-dc", "昆山物流中心", "Kunshan logistics", "logistics", 1),
    Site("wuhan", "武汉工厂", "Wuhan plant", "plant", 2),
    Site("chengdu", "成都工厂", "Chengdu plant", "plant", 2),
    Site("beijing-sales", "华北销售公司", "North China sales", "sales", 2),
    Site("guangzhou-sales", "华南销售公司", "South China sales", "sales", 2),
    Site("shenyang", "沈阳工厂", "Shenyang plant", "plant", 3),
    Site("xian-service", "西安服务公司", "Xi'an service company", "sales", 3),
    Site("chengdu-dc", "西南物流中心", "South-west logistics", "logistics", 3),
)

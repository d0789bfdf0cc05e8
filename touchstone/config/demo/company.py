"""Who works at the demo company: forty people in six departments, and two partners from outside."""

from dataclasses import dataclass
from typing import Literal

COMPANY = "华衡智能装备有限公司"
MAIL_DOMAIN = "huaheng.example"

RoleKey = Literal["officer", "executive", "pmo", "finance", "member", "guest"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the company; names are unique here and serve as keys."""

    name: str
    mail: str
    title: str
    role: RoleKey = "member"


@dataclass(frozen=True, slots=True)
class Unit:
    """A department; its first person leads it."""

    name: str
    people: tuple[Person, ...]


DEPARTMENTS = (
    Unit(
        "总经办",
        (
            Person("陈国梁", "chen.guoliang", "总经理", "executive"),
            Person("林婉清", "lin.wanqing", "常务副总经理", "executive"),
            Person("赵启明", "zhao.qiming", "PMO 主任", "pmo"),
            Person("单雅雯", "shan.yawen", "项目管理专员", "pmo"),
        ),
    ),
    Unit(
        "研发中心",
        (
            Person("沈文博", "shen.wenbo", "研发总监"),
            Person("高志远", "gao.zhiyuan", "软件开发经理"),
            Person("徐嘉怡", "xu.jiayi", "产品经理"),
            Person("韩晓东", "han.xiaodong", "后端工程师"),
            Person("罗俊杰", "luo.junjie", "后端工程师"),
            Person("唐诗雨", "tang.shiyu", "前端工程师"),
            Person("宋佳宁", "song.jianing", "测试工程师"),
            Person("冯雪", "feng.xue", "交互设计师"),
            Person("解振华", "xie.zhenhua", "结构工程师"),
            Person("蒋一鸣", "jiang.yiming", "电气工程师"),
            Person("吴思源", "wu.siyuan", "嵌入式工程师"),
        ),
    ),
    Unit(
        "制造与基建部",
        (
            Person("马建军", "ma.jianjun", "制造总监"),
            Person("郭永强", "guo.yongqiang", "工艺工程师"),
            Person("梁燕", "liang.yan", "质量经理"),
            Person("何俊", "he.jun", "质量工程师"),
            Person("曾凡", "zeng.fan", "模具工程师"),
            Person("黄海涛", "huang.haitao", "生产主管"),
            Person("邓丽萍", "deng.liping", "试验工程师"),
            Person("谢东升", "xie.dongsheng", "装调班长"),
            Person("范伟", "fan.wei", "基建主管"),
            Person("石磊", "shi.lei", "土建工程师"),
        ),
    ),
    Unit(
        "供应链部",
        (
            Person("孙立新", "sun.lixin", "供应链总监"),
            Person("胡雪梅", "hu.xuemei", "采购经理"),
            Person("朱旭东", "zhu.xudong", "采购工程师"),
            Person("仇敏", "qiu.min", "供应商质量工程师"),
            Person("魏强", "wei.qiang", "仓储物流主管"),
        ),
    ),
    Unit(
        "市场与销售部",
        (
            Person("彭飞", "peng.fei", "销售总监"),
            Person("吕思琪", "lv.siqi", "市场经理"),
            Person("袁浩", "yuan.hao", "大客户经理"),
            Person("潘悦", "pan.yue", "数字营销专员"),
            Person("董晓彤", "dong.xiaotong", "销售运营"),
        ),
    ),
    Unit(
        "财务与信息部",
        (
            Person("许静", "xu.jing", "财务总监", "finance"),
            Person("曹颖", "cao.ying", "成本会计", "finance"),
            Person("程鹏", "cheng.peng", "信息部经理"),
            Person("江涛", "jiang.tao", "系统工程师"),
            Person("周子涵", "zhou.zihan", "软件官（数字化运营）", "officer"),
        ),
    ),
)

PARTNERS = (
    Person("方磊", "fang.lei", "ERP 实施顾问（外部）", "guest"),
    Person("贾志刚", "jia.zhigang", "总监理工程师（外部）", "guest"),
)

GROUPS = {
    "项目管理委员会": ("陈国梁", "林婉清", "赵启明", "许静", "沈文博", "马建军", "孙立新", "彭飞"),
    "变更控制委员会": ("赵启明", "沈文博", "梁燕", "孙立新", "许静"),
    "ERP 关键用户": ("曹颖", "胡雪梅", "魏强", "董晓彤", "黄海涛", "郭永强"),
}

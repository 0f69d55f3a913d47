"""Full desks for the benchmarks: cards of customers with everything that fills in years.

They are made once and kept under ``.work/bench`` until the tables or this module change; each benchmark works
on a copy. All in them is made up by a fixed seed.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import time
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.contracts import CONTRACT, Contract, ContractType
from kamdesk.domain.customers.grading import months_before
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.notes import NOTE, Note
from kamdesk.domain.customers.opportunities import OPPORTUNITY, Opportunity, Stage
from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.domain.customers.shipments import SHIPMENT, Shipment
from kamdesk.domain.customers.taboos import TABOO, Taboo, TabooType
from kamdesk.domain.customers.transactions import TRANSACTION, Transaction
from kamdesk.domain.customers.values import Contact, ContactRole, Customer, Grade, Nature, Standing
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.desk.members import MEMBER, Member
from kamdesk.domain.events.calls import CALL, Call
from kamdesk.domain.shared.garbage import uncollected
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file.database import Database
from kamdesk.store.file.opening import build_file
from kamdesk.store.file.revisions import head
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind

KEY: Final = bytes(range(32))
TODAY: Final = date(2026, 11, 30)
_KEPT: Final = Path(__file__).resolve().parents[2] / ".work" / "bench"
_NAMES: Final = Path(__file__).resolve().parents[3] / "shared" / "data" / "company_short_names.txt"
_SIGNS: Final = "安博诚达东方恒华嘉金康联美明宁平启荣瑞盛泰万祥新永远长重曾乐行科技实业电子生物物流食品"
REGIONS: Final = ("北京", "上海", "深圳", "广州", "杭州", "重庆")
TRADES: Final = ("银行", "软件服务", "白酒", "汽车配件", "电气设备", "文教休闲")
_PRODUCTS: Final = ("铝合金型材", "高精铝板带", "电工圆铝杆", "建筑幕墙板")
_FORMS: Final = ("有限公司", "股份有限公司", "集团有限公司", "有限责任公司")
_SURNAMES: Final = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓单曾解"
_GIVEN: Final = "伟芳娜敏静强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志文玉兰红梅鹏飞宇浩欣怡"
_TITLES: Final = ("总经理", "副总经理", "采购部长", "采购主管", "工程师", "财务经理", "办公室主任")
_SAID: Final = ("要加量，下周回复。", "对交货期有意见，已解释。", "询价，等图纸。", "谈明年框架协议。")
_MONTHS: Final = 60
_MONTHLY_SHARE: Final = 0.8
_AT_ONCE: Final = 500
_NEVER: Final = 1e6


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a desk holds: so many customers, of whom ``steady`` bought in most months of five years.

    Of every hundred others ``occasional`` bought now and then.
    """

    name: str
    customers: int
    steady: int
    occasional: int = 0


FULL: Final = Extent("full", customers=100_000, steady=10_000, occasional=8)
"""About 150,000 contacts, 500,000 transactions, as many shipments and 300,000 records of other kinds."""


def asked_extent(words: Sequence[str]) -> Extent:
    """Return how much a benchmark is to hold: ``words`` may name a smaller number of customers, for a try."""
    if len(words) < 2:
        return FULL
    count = int(words[1])
    return replace(FULL, customers=count, steady=FULL.steady * count // FULL.customers)


def full_desk(folder: Path, extent: Extent = FULL) -> Path:
    """Return a copy of a full desk in a folder; it is made where there is none yet."""
    kept = _KEPT / f"{extent.name}-{extent.customers}-{_fingerprint()}.kamdesk"
    if not kept.exists():
        _KEPT.mkdir(parents=True, exist_ok=True)
        for older in _KEPT.glob(f"{extent.name}-{extent.customers}-*.kamdesk*"):
            older.unlink()
        _make(kept, extent)
    return Path(shutil.copy(kept, folder / "desk.kamdesk"))


def open_desk(path: Path, idle_seconds: float = 0) -> Database:
    """Open a desk whose maintenance follows each commit at once, as while a person thinks."""
    return Database(path, engines.make_engine(path, KEY), actor=Actor("测试员"), idle_seconds=idle_seconds)


def short_names(count: int) -> list[str]:
    """Return short names of companies: real ones where there is a list of them, else made-up ones."""
    dice = random.Random(0)
    if _NAMES.exists():
        return dice.sample(_NAMES.read_text("utf-8").split(), count)
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(dice.choices(_SIGNS, k=dice.randint(3, 6)))] = None
    return list(found)


def _fingerprint() -> str:
    return f"{head()}-{hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:8]}"


@uncollected()
def _make(kept: Path, extent: Extent) -> None:
    """Write the desk under another name first, so that one that was broken off is not taken for whole."""
    began, path = time.perf_counter(), kept.with_suffix(".new")
    path.unlink(missing_ok=True)
    path.touch()
    build_file(path, KEY)
    counts: dict[str, int] = defaultdict(int)
    with closing(open_desk(path, _NEVER)) as database:
        maker = _Maker(extent)
        _write(database, {MEMBER: maker.members})
        for start in range(0, extent.customers, _AT_ONCE):
            made = maker.cards(start, min(start + _AT_ONCE, extent.customers))
            _write(database, made)
            for kind, added in made.items():
                counts[kind.plural] += len(added)
    with closing(open_desk(path)) as database:
        database.maintenance.committed()
        database.maintenance.wait()
    path.rename(kept)
    told = ", ".join(f"{count:,} {plural}" for plural, count in counts.items())
    print(f"made in {time.perf_counter() - began:.0f} s: {told}; {kept.stat().st_size / 1e6:,.0f} MB")


def _write(database: Database, made: dict[RecordKind[Any], list[Any]]) -> None:
    with database.writing(Message("登记")) as work:
        for kind, added in made.items():
            records.add_all(work, kind, added)


class _Maker:
    """Makes the cards of one customer after the other."""

    def __init__(self, extent: Extent) -> None:
        self._extent, self._dice = extent, random.Random(20_261_130)
        self._names = short_names(extent.customers)
        self._months = [months_before(TODAY.replace(day=1), ago) for ago in range(1, _MONTHS + 1)]

    @cached_property
    def members(self) -> list[Member]:
        """The members of the department, who own the customers."""
        return [Member(id=new_id(), name=self._person()) for _ in range(12)]

    def cards(self, start: int, end: int) -> dict[RecordKind[Any], list[Any]]:
        """Return everything about the customers from one place to another, by kind."""
        made: dict[RecordKind[Any], list[Any]] = defaultdict(list)
        for place in range(start, end):
            customer = self._customer(place)
            made[CUSTOMER].append(customer)
            self._add_people(made, customer)
            self._add_dealings(made, customer.id, self._months_of_deals(place))
            self._add_talks(made, customer.id)
        return dict(made)

    def _customer(self, place: int) -> Customer:
        dice, name = self._dice, self._names[place]
        region = dice.choice(REGIONS)
        return Customer(
            id=new_id(),
            name=f"{region}{name}{dice.choice(_FORMS)}",
            number=f"KH{place + 1:06d}",
            short_name=name,
            nature=dice.choice(list(Nature)),
            standing=dice.choice(list(Standing)),
            industry=dice.choice(TRADES),
            region=region,
            address=f"{region}市人民路{dice.randint(1, 999)}号",
            telephone=f"0{dice.randint(10, 99)}-{dice.randint(10_000_000, 99_999_999)}",
            founding_date=date(dice.randint(1980, 2019), dice.randint(1, 12), dice.randint(1, 28)),
            tags=("老客户",) if dice.random() < 0.2 else (),
            responsible_person=self._person(),
            owner_id=dice.choice(self.members).id,
            potential=dice.choice((None, 1, 2, 3, 4, 5)),
            grade=dice.choice((None, *Grade)),
            product_types=dice.choice(_PRODUCTS),
            remark="签订年度框架协议，每季度回访一次，" + dice.choice(self._names),
        )

    def _add_people(self, made: dict[RecordKind[Any], list[Any]], customer: Customer) -> None:
        dice = self._dice
        for position in range(dice.choice((1, 1, 1, 2, 2, 2))):
            contact = Contact(
                id=new_id(),
                customer_id=customer.id,
                position=position,
                name=self._person(),
                job_title=dice.choice(_TITLES),
                mobile=f"13{dice.randint(100_000_000, 999_999_999)}",
                roles=frozenset({dice.choice(list(ContactRole))}),
            )
            made[CONTACT].append(contact)
            if dice.random() < 0.1:
                made[TABOO].append(
                    Taboo(id=new_id(), contact_id=contact.id, type=TabooType.FOOD, what="不吃辣")
                )

    def _months_of_deals(self, place: int) -> Sequence[date]:
        """Return the months in which a customer bought; the steady ones lie evenly among all."""
        dice, extent = self._dice, self._extent
        if place * extent.steady % extent.customers < extent.steady:
            return [month for month in self._months if dice.random() < _MONTHLY_SHARE]
        if dice.random() * 100 < extent.occasional:
            return dice.sample(self._months, dice.randint(1, 5))
        return ()

    def _add_dealings(
        self, made: dict[RecordKind[Any], list[Any]], customer_id: UUID, months: Sequence[date]
    ) -> None:
        dice, product = self._dice, self._dice.choice(_PRODUCTS)
        for month in months:
            amount = Decimal(dice.randrange(1_000, 900_000))
            bought = Transaction(
                id=new_id(),
                customer_id=customer_id,
                date=month + timedelta(days=dice.randrange(28)),
                product=product,
                specification="6063-T5",
                quantity=Decimal(dice.randrange(1, 90)),
                unit="吨",
                amount=amount,
            )
            made[TRANSACTION].append(bought)
            made[SHIPMENT].append(
                Shipment(id=new_id(), customer_id=customer_id, month=month, product=product, amount=amount)
            )
            if month >= self._months[5]:
                made[PAYMENT].append(self._payment(customer_id, bought))
        for month in {each.year: each for each in months}.values():
            made[CONTRACT].append(self._contract(customer_id, month, product))

    def _payment(self, customer_id: UUID, bought: Transaction) -> Payment:
        due_on = bought.date + timedelta(days=60)
        is_paid = due_on < TODAY
        return reckoned(
            Payment(
                id=new_id(),
                customer_id=customer_id,
                document=f"XS{bought.date:%Y%m}",
                due_on=due_on,
                amount_due=bought.amount,
                paid_on=due_on if is_paid else None,
                paid_amount=bought.amount if is_paid else None,
            )
        )

    def _contract(self, customer_id: UUID, month: date, product: str) -> Contract:
        return Contract(
            id=new_id(),
            customer_id=customer_id,
            subject=f"{product}年度框架协议",
            type=ContractType.FRAMEWORK,
            amount=Decimal(self._dice.randrange(10_000, 15_000_000)),
            signed_on=month,
            ends_on=month + timedelta(days=364),
        )

    def _add_talks(self, made: dict[RecordKind[Any], list[Any]], customer_id: UUID) -> None:
        dice = self._dice
        for _ in range(dice.choice((0, 0, 1, 1, 2))):
            made[CALL].append(
                Call(
                    id=new_id(),
                    date=self._day(),
                    member_id=dice.choice(self.members).id,
                    customer_id=customer_id,
                    held=True,
                    notes=dice.choice(_SAID),
                )
            )
        if dice.random() < 0.25:
            made[NOTE].append(
                Note(id=new_id(), customer_id=customer_id, date=self._day(), text=dice.choice(_SAID))
            )
        if dice.random() < 0.2:
            made[OPPORTUNITY].append(
                Opportunity(
                    id=new_id(),
                    customer_id=customer_id,
                    need="扩建厂房用型材",
                    found_on=self._day(),
                    stage=dice.choice(list(Stage)),
                    amount=Decimal(dice.randrange(10_000, 900_000)),
                )
            )

    def _day(self) -> date:
        return TODAY - timedelta(days=self._dice.randrange(365 * 5))

    def _person(self) -> str:
        return self._dice.choice(_SURNAMES) + "".join(self._dice.choices(_GIVEN, k=self._dice.randint(1, 2)))

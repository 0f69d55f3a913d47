"""All samples tell of one department and one banquet: what two papers say of the same thing agrees."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import chinese_calendar

from kamdesk.domain.readings.days import read_day
from kamdesk.domain.readings.numerals import read_number
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLES: Final[dict[str, dict[str, Any]]] = {form_id: LIBRARY.sample(form_id) for form_id in LIBRARY.ids()}
CANON: Final = SAMPLES["run-sheet"]
"""The run sheet names all that the other papers of the banquet repeat."""
PLANS: Final = ("seat-plan", "seat-plan-a5")
HALLS: Final = ("table-plan", "table-plan-a3")
DIGITS: Final = str.maketrans("〇一二三四五六七八九", "0123456789")
WEEKDAYS: Final = "一二三四五六日"
ENGLISH_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
EIGHTH_OF_THE_FOURTH: Final = {2026: date(2026, 5, 24), 2027: date(2027, 5, 13)}
"""When 农历四月初八 falls, from the tables of the Hong Kong Observatory."""


def event_of(sample: dict[str, Any]) -> str:
    """The event that a sample or card is about, its year in figures."""
    event = str(sample.get("occasion") or sample.get("event") or "")
    return event[:4].translate(DIGITS) + event[4:]


ALLERGENS: Final = {"麸质", "甲壳", "鱼", "蛋", "花生", "大豆", "乳", "坚果"}
"""The eight groups of GB/T 23779, as menus call them."""
CONTAINED: Final = {
    "鱼": "鱼",
    "虾": "甲壳",
    "蛋": "蛋",
    "杏仁": "坚果",
    "饺": "麸质",
    "牛": "牛肉",
    "煲": "大豆",
}

BANQUET: Final = {
    form_id: sample for form_id, sample in SAMPLES.items() if event_of(sample) == CANON["occasion"]
}


def mappings(value: object) -> Iterator[dict[str, Any]]:
    """Every mapping within a sample, itself included."""
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from mappings(part)
    elif isinstance(value, list):
        for part in value:
            yield from mappings(part)


def texts(value: object) -> Iterator[str]:
    for mapping in mappings(value):
        yield from (text for text in mapping.values() if isinstance(text, str))


def day(text: str) -> date:
    written = read_day(text)
    assert written is not None
    assert written.year is not None
    return date(written.year, written.month, written.day)


def name_and_title(person: object) -> str:
    if isinstance(person, dict):
        return f"{person['name']} {person.get('job_title') or person.get('title')}"
    return str(person)


def table_number(word: str) -> int:
    number = read_number(word.removesuffix("桌").replace("主", "一"))
    assert number is not None
    return int(number)


def seated() -> dict[tuple[int, int], str]:
    """Who sits where, as the seat finder says: by table and seat, both from one."""
    people = SAMPLES["seat-finder"]["people"]
    places = {(table_number(person["table"]), person["seat"]): person["name"] for person in people}
    assert len(places) == len(people), "two persons share a seat"
    return places


def test_every_paper_of_the_banquet_is_about_the_same_evening() -> None:
    expected = {
        "invitation", "invitation-a5", "menu", *PLANS, *HALLS, "seat-finder", "seating-checklist",
        "attendee-list", "banquet-approval", "preparation-checklist", "run-sheet",
    }  # fmt: skip
    assert expected <= set(BANQUET)
    for form_id, sample in BANQUET.items():
        assert sample["date"] == CANON["date"], form_id
        hall = sample.get("hall")
        place = sample.get("place") or (hall["name"] if isinstance(hall, dict) else hall)
        if place:
            assert place.replace(" ", "") == CANON["place"].replace(" ", ""), form_id
    for card in (*SAMPLES["table-card"]["tables"], *SAMPLES["name-badge"]["visitors"]):
        assert event_of(card) == CANON["occasion"]
    assert SAMPLES["entrance-sign"]["date"] == CANON["date"]
    assert SAMPLES["symposium-agenda"]["date"] == CANON["date"]


def test_the_banquet_has_one_host_and_one_principal_guest() -> None:
    host, principal = CANON["host"], CANON["principal_guest"]
    for form_id, sample in BANQUET.items():
        for key, person in (("host", host), ("principal_guest", principal)):
            if sample.get(key):
                named = name_and_title(sample[key])
                assert person.startswith(named) or named == person, f"{form_id}: {key} {named}"
    people = {(each["name"], each["job_title"]): each for each in SAMPLES["seat-finder"]["people"]}
    assert people[tuple(principal.split())]["organisation"] == "远航重型装备制造集团"
    assert tuple(host.split()) in people


def test_the_principal_guest_is_nobody_else_elsewhere() -> None:
    name, title = CANON["principal_guest"].split()
    for form_id, sample in SAMPLES.items():
        for person in mappings(sample):
            told = {key for key, value in person.items() if value == name}
            assert told <= {"name", "principal_guest", "legal_representative", "counterpart"}, form_id
            if "name" not in told:
                continue
            organisation = str(person.get("organisation") or person.get("organisation_name") or "")
            assert not organisation or organisation.startswith("远航重型装备制造集团"), form_id
            titled = str(person.get("job_title") or person.get("title") or title)
            assert title in titled, f"{form_id}: {titled}"


def test_general_manager_and_department_manager_sign_by_the_same_names() -> None:
    signed = {
        (key, signature["name"])
        for sample in SAMPLES.values()
        for key, signature in (sample.get("signatures") or {}).items()
        if key in {"general_manager", "manager"} and signature.get("name")
    }
    assert signed == {("general_manager", CANON["host"].split()[0]), ("manager", "王喆")}


def test_plan_finder_and_checklist_say_the_same_of_every_seat() -> None:
    places = seated()
    assert len(places) == CANON["person_count"] == SAMPLES["seating-checklist"]["seated_count"]
    for form_id in PLANS:
        sample = SAMPLES[form_id]
        head = {seat["seat"] + 1: seat["name"] for seat in sample["seats"]}
        assert head == {seat: name for (table, seat), name in places.items() if table == 1}
        assert sample["taken"] == len(head)
    taken = Counter(table for table, _ in places)
    tables = SAMPLES["seating-checklist"]["tables"]
    assert {table["number"]: table["seated"] for table in tables} == taken
    for table in tables:
        assert places[table["number"], 1] == table["representative"]
        assert all(seat <= table["seats"] for number, seat in places if number == table["number"])
    for form_id in HALLS:
        drawn = SAMPLES[form_id]
        assert {int(table["number"]): table["taken"] for table in drawn["tables"]} == taken
        assert [(table["name"], table["seats"]) for table in drawn["tables"]] == [
            (table["name"], table["seats"]) for table in tables
        ]
        assert drawn["taken"] == len(places)
        assert drawn["seats"] == sum(table["seats"] for table in drawn["tables"])
        assert drawn["table_count"] == CANON["table_count"] == len(tables)


def test_the_head_table_is_seated_by_protocol() -> None:
    plan = SAMPLES["seat-plan"]
    count, seats = plan["table"]["seats"], {seat["seat"]: seat for seat in plan["seats"]}
    assert name_and_title(seats[0]) == CANON["host"]
    assert seats[count - 1]["name"] == CANON["principal_guest"].split()[0]  # the host's right
    assert seats[count // 2]["name"] == SAMPLES["banquet-approval"]["second_host"]
    ranked = [guest["name"] for guest in SAMPLES["attendee-list"]["guests"][:4]]
    assert ranked == [seats[seat]["name"] for seat in (count - 1, 1, count // 2 - 1, count // 2 + 1)]
    guests = [seat for seat, person in seats.items() if person["side"] == "guest"]
    assert all(other - one > 1 for one, other in pairwise(guests))  # nobody sits beside his own side


def test_all_plans_are_the_same_version() -> None:
    versions = {
        int("".join(re.findall(r"\d", str(sample["plan_version"]))))
        for sample in BANQUET.values()
        if "plan_version" in sample
    }
    assert versions == {SAMPLES["seat-finder"]["plan_version"]}


def test_who_is_expected_is_seated() -> None:
    listed = SAMPLES["attendee-list"]
    names = Counter(seated().values())
    expected = [guest["name"] for guest in listed["guests"] if guest["reply"] != "declined"]
    with_them = sum(guest["reply"] == "companion" for guest in listed["guests"])
    assert len(expected) + with_them == listed["guest_count"]
    assert len(listed["companions"]) == listed["companion_count"]
    assert listed["guest_count"] + listed["companion_count"] == CANON["person_count"]
    missing = Counter([*expected, *(person["name"] for person in listed["companions"])]) - names
    assert not missing
    assert SAMPLES["banquet-approval"]["companion_count"] == listed["companion_count"]


def test_cards_name_people_and_tables_of_the_banquet() -> None:
    people = {
        (person["name"], person["organisation"]): person["job_title"]
        for person in SAMPLES["seat-finder"]["people"]
    }
    cards = [
        *SAMPLES["place-card"]["guests"],
        *SAMPLES["place-card-6"]["guests"],
        *SAMPLES["name-plate"]["guests"],
        *SAMPLES["name-badge"]["visitors"],
    ]
    for card in cards:
        title = people[card["name"], card["organisation_name"]]
        assert card.get("title", title) == title
    names = {table["number"]: table["name"] for table in SAMPLES["table-plan"]["tables"]}
    for card in SAMPLES["table-card"]["tables"]:
        assert card["name"] in {"", names[card["number"]]}


def test_what_is_prepared_is_dated_as_on_its_own_paper() -> None:
    done = {item["position"]: item["done_on"] for item in SAMPLES["preparation-checklist"]["items"]}
    assert SAMPLES["banquet-approval"]["issued_on"] == done[4]
    assert SAMPLES["invitation"]["sent_on"] == done[8]
    days = {
        item["offset"]: (CANON["date"] - item["due"]).days
        for item in SAMPLES["preparation-checklist"]["items"]
    }
    days.pop("当日")
    assert {offset: f"T{-count:+d}" for offset, count in days.items()} == {offset: offset for offset in days}


def test_costs_add_up() -> None:
    approval = SAMPLES["banquet-approval"]
    for cost in approval["costs"]:
        assert cost["unit_price"] * cost["quantity"] == cost["planned"], cost
        assert cost["actual"] - cost["planned"] == cost["difference"], cost
    for key, total in approval["total"].items():
        assert sum(cost[key] for cost in approval["costs"]) == total, key
    assert approval["budget_remaining"] - approval["total"]["planned"] == approval["budget_after"]
    gifts = SAMPLES["gift-application"]
    for item in gifts["items"]:
        assert item["quantity"] * item["unit_price"] == item["amount"]
    assert sum(item["amount"] for item in gifts["items"]) == gifts["total"]


def test_the_menu_names_what_guests_may_not_eat() -> None:
    for dish in SAMPLES["menu"]["dishes"]:
        marks = str(dish["marks"])
        for ingredient, mark in CONTAINED.items():
            assert ingredient not in dish["name"] or mark in marks, dish
        for part in re.split("·", marks.replace("含", "")):
            assert part in {*ALLERGENS, "素", "猪肉", "牛肉", "清真另备", "None"}, dish


def test_weekdays_are_those_of_their_dates() -> None:
    compared = 0
    for form_id, sample in SAMPLES.items():
        for part in mappings(sample):
            if "weekday" in part:
                told = next(part[key] for key in ("date", "day", "first") if key in part)
                assert part["weekday"] == "星期" + WEEKDAYS[told.weekday()], form_id
                compared += 1
        for text in texts(sample):
            for weekday, written in re.findall(r"\b(\w+day), (\d+ \w+ \d{4})", text):
                assert weekday == ENGLISH_WEEKDAYS[day(written).weekday()], text
                compared += 1
    assert compared >= 3


def test_days_of_the_moon_are_right() -> None:
    autumn = SAMPLES["greeting-card-autumn"]
    day_of_card = day(autumn["day"])
    assert chinese_calendar.get_holiday_detail(day_of_card) == (True, "Mid-autumn Festival")
    year = day_of_card.year - 4
    assert autumn["year"] == f"{STEMS[year % 10]}{BRANCHES[year % 12]}中秋"
    (contact, *_) = SAMPLES["customer-card"]["contacts"]
    birthday = SAMPLES["greeting-card-birthday"]
    assert birthday["recipient"]["name"] == contact["name"]
    assert contact["birthday"].endswith("四月初八")
    day_of_birth = day(birthday["day"])
    assert day_of_birth == EIGHTH_OF_THE_FOURTH[day_of_birth.year]


def test_the_kitchen_knows_the_seat_of_everybody_with_a_diet() -> None:
    kitchen, places, table = SAMPLES["kitchen-list"], seated(), 0
    assert kitchen["person_count"] == CANON["person_count"]
    served = set()
    for row in kitchen["diets"]:
        table = table_number(row["table"]) if row["table"] else table
        assert places[table, row["seat"]] == row["name"], row
        served.add(row["name"])
    wanted = re.compile("清真|素食|过敏|不吃")
    remarks = {guest["name"]: guest["remark"] or "" for guest in SAMPLES["attendee-list"]["guests"]}
    assert {name for name, remark in remarks.items() if wanted.search(remark)} <= served
    diets = Counter(found for row in kitchen["diets"] for found in re.findall("清真|素食", row["diet"]))
    assert (diets["清真"], diets["素食"]) == (kitchen["halal"], kitchen["vegetarian"])
    assert [dish["name"] for dish in kitchen["dishes"]] == [d["name"] for d in SAMPLES["menu"]["dishes"]]


def test_nobody_is_a_guest_and_one_of_us() -> None:
    ours = {
        person["name"]
        for form_id in ("evaluation-overview", "evaluation-assistant")
        for person in mappings(SAMPLES[form_id])
        if "name" in person
    }
    lists = [
        SAMPLES["attendee-list"]["guests"],
        SAMPLES["attendance-sheet"]["people"],
        SAMPLES["safety-notice"]["visitors"],
        [person for person in SAMPLES["name-badge"]["visitors"] if person["kind"] == "来宾"],
    ]
    guests = {person["name"] for people in lists for person in people}
    manager = CANON["signatures"]["manager"]["name"]  # the two 王喆, whom the plans tell apart by their firms
    assert guests & ours <= {manager}


def test_lists_name_firms_in_full() -> None:
    lists = (("seat-finder", "people"), ("attendee-list", "guests"), ("attendance-sheet", "people"))
    firms = {person["organisation"] for form_id, key in lists for person in SAMPLES[form_id][key]}
    shortened = {(one, other) for one in firms for other in firms if one != other and other.startswith(one)}
    assert not shortened
    assert not any(re.search("江岚城市轨道交通(?!建设有限公司)", text) for text in firms)


def test_one_month_of_evaluation_says_the_same_on_every_paper() -> None:
    overview, report = SAMPLES["evaluation-overview"], SAMPLES["management-report"]
    sheet, year = SAMPLES["evaluation-specialist"], SAMPLES["evaluation-year"]
    assert overview["month"] == report["month"] == sheet["month"]
    totals = {row["name"]: row["total"] for row in overview["rows"]}
    (november,) = (row for row in year["months"] if row["month"] == "11月")
    assert totals[sheet["person"]["name"]] == sheet["total"] == november["total"]
    calls = {
        row["name"]: (row["groups"][0]["planned"], row["groups"][0]["actual"]) for row in overview["rows"]
    }
    assert calls == {row["name"]: (row["planned"], row["actual"]) for row in report["calls"]}


def test_the_months_marked_on_the_recognition_sheet_are_those_that_its_criterion_names() -> None:
    sheet: Any = SAMPLES["key-account-recognition"]
    rows, columns = sheet["shipments"], range(1, 5)
    marked = [
        f"{row[f'month{column}']} {float(row[f'amount{column}']):g}万元"
        for column in columns
        for row in rows
        if row[f"in_run{column}"]
    ]
    assert sheet["criteria"][1]["figures"] == "、".join(marked)


def test_who_hands_a_customer_over_tells_what_the_reminder_asks_for() -> None:
    handed, reminded = SAMPLES["handover"], SAMPLES["payment-reminder"]
    assert handed["customer"]["name"] == reminded["customer"]["name"]
    assert round(handed["overdue"], -2) == round(reminded["total"]["open"], -2)

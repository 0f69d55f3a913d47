from __future__ import annotations

import json
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.commands.seat_help import SEAT_HELP
from kamdesk.app.process_age import process_age
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.banquets.case_files import CaseFile
from kamdesk.services.banquets.seating import Seating
from tests.project import BANQUETS, ROOT, SEATING_CASES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.seating.banquet.question import BanquetQuestion
    from kamdesk.services.banquets.seating import BanquetAnswer, Effort
    from tests.app.conftest import Answer

CASES = json.loads(SEATING_CASES.read_text("utf-8"))["cases"]


@pytest.fixture(autouse=True)
def fresh_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time of a verb counts from the start of its process, which is not this old one.

    Here it lies ahead, so that a busy machine, too, does all the work that the seconds stand for.
    """
    monkeypatch.setattr("kamdesk.app.commands.seat.process_age", lambda: -600.0)


@pytest.fixture
def case(tmp_path: Path) -> Callable[[Any], Path]:
    def write(document: Any) -> Path:
        path = tmp_path / "座次.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        return path

    return write


def _banquet(**more: Any) -> dict[str, Any]:
    return {
        "kind": "banquet",
        "tables": [{"rank": 1, "seats": 4}, {"rank": 2, "seats": 4}],
        "people": [
            {"id": 1, "name": "王总", "side": "G", "level": 1, "target_rank": 1, "gender": "M"},
            {"id": 2, "name": "李主任", "side": "H", "level": 2, "target_rank": 1, "gender": "M"},
            {"id": 3, "name": "赵女士", "side": "G", "level": 4, "gender": "F"},
            {"id": 4, "name": "钱专员", "side": "H", "level": 6, "gender": "F"},
            {"id": 5, "name": "孙经理", "side": "G", "level": 5, "gender": "M"},
        ],
        "wishes": [[1, 3, -60], [3, 4, 5], [1, 2, 8]],
    } | more


@pytest.mark.parametrize("given", CASES, ids=[each["id"] for each in CASES])
def test_the_worked_cases_of_the_study_come_out_as_it_expects(
    given: dict[str, Any], kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    answer = kamdesk("seat", case({"kind": given["kind"], **given["given"]}))
    assert (answer.code, answer.err) == (0, "")
    said = json.loads(answer.out)
    expected = {key: value for key, value in given["expect"].items() if key != "firm_seats"}
    assert {key: said[key] for key in expected} == expected


@pytest.mark.parametrize("path", BANQUETS, ids=[path.stem for path in BANQUETS])
def test_a_banquet_of_the_study_is_answered_lawfully_with_the_judges_total(
    path: Path, kamdesk: Callable[..., Answer], judge: Any
) -> None:
    answer = kamdesk("seat", path, "--seconds", "0.5")
    assert (answer.code, answer.err) == (0, "")
    said = json.loads(answer.out)
    judged = judge.score(json.loads(path.read_text("utf-8")), said)
    assert (judged["broken"], judged["total"], judged["parts"]) == ([], said["total"], said["parts"])
    assert said["bound"]["value"] <= judged["known"]


def test_a_banquet_is_answered_with_seats_reasons_and_unmet_wishes(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    answer = kamdesk("seat", case(_banquet()), "--seconds", "0.5")
    said = json.loads(answer.out)
    assert set(said["assignment"]) == {"1", "2", "3", "4", "5"}
    for rank, chairs in said["seats"].items():
        here = {int(person) for person, table in said["assignment"].items() if table == int(rank)}
        assert sorted(chairs.values()) == sorted(here)
    assert set(said["reasons"]) == set(said["assignment"])
    assert said["reasons"]["1"].startswith("坐第 1 桌，不低于应坐的第 1 桌")
    unmet = [each["wish"] for each in said["unmet"]]
    assert sum(abs(weight) for _, _, weight in unmet) == said["parts"]["together"] + said["parts"]["apart"]
    assert said["bound"]["label"].startswith("已证明的下界")


def test_the_same_seed_and_seconds_give_the_same_plan(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    line = ("seat", case(_banquet()), "--seconds", "0.5", "--seed", "7")
    first, second = (json.loads(kamdesk(*line).out) for _ in range(2))
    assert first["completed"]
    assert first == second


def test_a_late_change_is_answered_without_moves_and_with_a_ladder(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    late = _banquet(
        start={"1": 1, "2": 1, "3": 2, "4": 2, "5": 2},
        fixed=[2],
        stability=5,
        changes={
            "absent": [3],
            "added": [{"id": 6, "name": "周处长", "side": "G", "level": 3, "target_rank": 1}],
            "promoted": [{"id": 5, "level": 1, "target_rank": 1}],
            "apart": [[1, 5]],
        },
    )
    answer = kamdesk("seat", case(late), "--seconds", "0.5")
    assert (answer.code, answer.err) == (0, "")
    said = json.loads(answer.out)
    assert said["assignment"] == {"1": 1, "2": 1, "4": 2, "5": 2, "6": 1}
    assert said["diff"]["moved"] == []
    assert [card["person"] for card in said["diff"]["cards_to_take_away"]] == [3, 5]
    assert [card["person"] for card in said["diff"]["cards_to_print"]] == [6, 5]
    assert [rung["moves"] for rung in said["ladder"]] == [1, 2, 4, 8]
    gains = [rung["gain"] for rung in said["ladder"]]
    assert gains == sorted(gains)
    assert gains[0] >= 0
    for rung in said["ladder"]:
        assert rung["total"] == said["total"] - rung["gain"]
        assert sorted(int(person) for person in rung["to"]) == rung["diff"]["moved"]
        assert len(rung["to"]) <= rung["moves"]
        assert rung["assignment"]["2"] == 1
    assert said["resolved"]["assignment"]["2"] == 1


def test_the_answer_of_a_plan_is_the_start_of_a_late_change_down_to_the_chairs(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    plan = json.loads(kamdesk("seat", case(_banquet()), "--seconds", "0.5").out)
    late = _banquet(start=plan, changes={"absent": [5]})
    answer = kamdesk("seat", case(late), "--seconds", "0.5")
    assert (answer.code, answer.err) == (0, "")
    said = json.loads(answer.out)
    table = str(plan["assignment"]["5"])
    (chair,) = (seat for seat, person in plan["seats"][table].items() if person == 5)
    assert said["diff"]["cards_to_take_away"] == [{"person": 5, "table": int(table), "seat": int(chair)}]
    plan["seats"][table].pop(chair)
    assert {rank: seats for rank, seats in plan["seats"].items() if seats} == said["seats"]


def test_a_better_plan_keeps_the_chairs_of_whoever_keeps_the_table(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    plan = json.loads(kamdesk("seat", case(_banquet()), "--seconds", "0.5").out)
    same = json.loads(kamdesk("seat", case(_banquet(start=plan, stability=99)), "--seconds", "0.5").out)
    assert (same["assignment"], same["seats"]) == (plan["assignment"], plan["seats"])
    assert same["diff"] == {"moved": [], "cards_to_print": [], "cards_to_take_away": [], "tables_changed": []}
    assert set(same["reasons"]) == set(plan["reasons"])


def test_chairs_that_do_not_fit_the_plan_are_refused(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    start = {"assignment": {"1": 1, "2": 1, "3": 2, "4": 2, "5": 2}, "seats": {"1": {"0": 3}}}
    said = kamdesk("seat", case(_banquet(start=start, changes={})), "--seconds", "0.5").refusal
    assert said == "座次.json：“start”第 1 桌的“0”是“3”，与方案不符。"


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"tables": [{"rank": 1, "seats": 4}]}, "座次.json：共 5 人，只有 4 个座位，还差 1 个。"),
        (
            {"people": [{"id": n, "side": "G", "locked_table": 2} for n in range(1, 7)], "wishes": []},
            "座次.json：6 人锁定在第 2 桌，只有 4 个座位：1、2、3、4、5、6。",
        ),
        (
            {"people": [{"id": 1, "side": "G", "allowed_tables": []}], "wishes": []},
            "座次.json：1没有可坐的桌（允许的桌为空）。",
        ),
        (
            {"tables": [{"rank": 1, "seats": -4}]},
            "座次.json：第 1 桌（第 1 项）的“seats”应在 1 到 1000 之间。",
        ),
    ],
)
def test_what_cannot_be_seated_is_named_and_nothing_is_written(
    kamdesk: Callable[..., Answer],
    case: Callable[[Any], Path],
    tmp_path: Path,
    more: dict[str, Any],
    sentence: str,
) -> None:
    output = tmp_path / "plan.json"
    assert kamdesk("seat", case(_banquet(**more)), "-o", output).refusal == sentence
    assert not output.exists()


def test_unknown_fields_are_reported_and_the_answer_is_given_all_the_same(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    answer = kamdesk("seat", case(_banquet(wishs=[])), "--seconds", "0.2")
    assert (answer.code, answer.err) == (1, "座次.json：文件内容有不认识的“wishs”，没有采用。\n")
    assert json.loads(answer.out)["assignment"]


def test_weighed_seats_keep_the_pins_and_tell_true_prices(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    given = next(each for each in CASES if each["id"] == "P07")
    question = {"kind": "seating", **given["given"], "optimise": True, "apart": [["H3", "G8"], ["H4", "G8"]]}
    answer = kamdesk("seat", case(question))
    assert (answer.code, answer.err) == (0, "")
    said = json.loads(answer.out)
    seats, expected = said["assignment"], given["expect"]["assignment"]
    assert sorted(seats.values()) == sorted(expected.values())
    assert {seat: seats[seat] for seat in ("0", "7", "12", "13")} == {
        seat: expected[seat] for seat in ("0", "7", "12", "13")
    }
    assert said["bound"]["proven_best"]
    assert said["cost"] == said["bound"]["value"] == sum(said["points"].values())
    assert min(price for offers in said["exchanges"].values() for price in offers.values()) >= 0
    chair = {person: int(seat) for seat, person in seats.items()}
    beside = [abs(chair[one] - chair[other]) in (1, 13) for one, other in question["apart"]]
    assert sum(beside) == sum(wish["people"][0] in ("H3", "H4") for wish in said["unmet"])


def test_an_order_of_serving_that_no_rule_defines_is_reported(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    people = [{"id": "H1", "name": "主人", "side": "H", "rank": 1, "role": "host"}]
    question = {"kind": "serving", "seats": 8, "assignment": {"0": "H1"}, "people": people, "waiters": 1}
    answer = kamdesk("seat", case(question))
    assert (answer.code, answer.err) == (1, "座次.json：桌上没有主宾，侍应从谁开始没有规定\n")
    assert json.loads(answer.out)["order"] is None


def test_the_answer_goes_to_a_file(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path], tmp_path: Path
) -> None:
    output = tmp_path / "plan.json"
    answer = kamdesk("seat", case(_banquet()), "--seconds", "0.2", "-o", output)
    assert (answer.code, answer.out, answer.err) == (0, "", "")
    assert "assignment" in json.loads(output.read_text("utf-8"))


def test_where_the_answer_cannot_go_is_said_before_the_work(
    kamdesk: Callable[..., Answer],
    case: Callable[[Any], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = case(_banquet())
    monkeypatch.delattr(CaseFile, "answer")  # the work is not even begun
    assert "这是文件夹" in kamdesk("seat", path, "-o", tmp_path, "--seconds", "60").refusal
    assert "文件夹不存在" in kamdesk("seat", path, "-o", tmp_path / "no" / "p", "--seconds", "60").refusal
    assert "输入文件" in kamdesk("seat", path, "-o", path, "--seconds", "60").refusal


@pytest.mark.parametrize(
    "words", [["--seconds", "0"], ["--seconds", "nan"], ["--seed", "-1"], ["--seed", "x"]]
)
def test_wrong_numbers_are_refused(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path], words: list[str]
) -> None:
    assert words[0] in kamdesk("seat", case(_banquet()), *words).refusal


def test_a_missing_file_is_named(kamdesk: Callable[..., Answer], tmp_path: Path) -> None:
    assert "找不到文件" in kamdesk("seat", tmp_path / "none.json").refusal


def test_the_examples_of_the_help_are_questions_that_work(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    decoder = json.JSONDecoder()
    starts = [at for at in range(len(SEAT_HELP)) if SEAT_HELP.startswith('{"kind"', at)]
    assert len(starts) == 3
    for at in starts:
        example, _ = decoder.raw_decode(SEAT_HELP, at)
        assert kamdesk("seat", case(example), "--seconds", "0.2").code == 0


@pytest.mark.parametrize(("words", "seconds"), [((), 2.0), (("--seconds", "3"), 3.0)])
def test_the_seconds_count_from_the_start_of_the_process(
    kamdesk: Callable[..., Answer],
    case: Callable[[Any], Path],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    seconds: float,
) -> None:
    asked: list[Effort] = []

    def plan(_self: Seating, _question: BanquetQuestion, effort: Effort) -> BanquetAnswer:
        asked.append(effort)
        raise UserError(Message("够了。"))

    monkeypatch.setattr(Seating, "plan", plan)
    monkeypatch.setattr("kamdesk.app.commands.seat.process_age", lambda: 1.5)
    monkeypatch.setattr("kamdesk.app.commands.seat.time", SimpleNamespace(monotonic=lambda: 1000.0))
    assert kamdesk("seat", case(_banquet()), *words).code == 2
    (effort,) = asked
    assert effort.seconds < seconds
    assert effort.deadline is not None
    assert 998.5 + seconds - 0.2 < effort.deadline < 998.5 + seconds  # the rest is for writing the answer


def test_the_age_of_a_process_grows_with_the_clock() -> None:
    clock = [time.monotonic()]
    first = process_age()
    clock.append(time.monotonic())
    time.sleep(0.05)
    clock.append(time.monotonic())
    second = process_age()
    clock.append(time.monotonic())
    tick = 0.03  # both times come rounded to a hundredth
    assert clock[2] - clock[1] - tick <= second - first <= clock[3] - clock[0] + tick
    assert first > 0


def test_the_dinner_of_the_guide_comes_out_as_the_guide_tells(
    kamdesk: Callable[..., Answer], case: Callable[[Any], Path]
) -> None:
    guide = (ROOT / "docs" / "guide" / "seating.md").read_text("utf-8")
    dinner = json.loads(guide.split("```json\n")[1].split("```")[0])
    plan = json.loads(kamdesk("seat", case(dinner), "--seconds", "1").out)
    assert {int(person) for person, rank in plan["assignment"].items() if rank == 1} == {1, 2, 5, 6}
    assert (plan["total"], plan["parts"]["precedence"]) == (30, 30)
    assert f"> 赵处长：{plan['reasons']['7']}\n" in guide
    change = guide.split("```json\n")[2].split("```")[0]
    changes = json.loads("{" + change[change.index('"changes"') :] + "}")
    late = json.loads(kamdesk("seat", case(dinner | changes | {"start": plan}), "--seconds", "1").out)
    names = {person["id"]: person["name"] for person in dinner["people"]} | {10: "郑董事长"}
    steps = [late, *late["ladder"][:2]]
    for moves, step in enumerate(steps):
        (told,) = (line for line in guide.splitlines() if line.startswith(f"| {moves} | "))
        cells = [cell.strip() for cell in told.strip("|").split("|")]
        assert (int(cells[2]), len(step["to"])) == (step["total"], moves)
        for cell, cards in ((cells[4], "cards_to_print"), (cells[5], "cards_to_take_away")):
            assert set(cell.split("、")) == {names[card["person"]] for card in step["diff"][cards]}

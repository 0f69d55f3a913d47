"""Customers, their contacts and dealings: the page 客户, their cards, labels, envelopes, prefilled forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import now, today
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.shell.ports import Place, PlaceAct, list_acts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import Handovers, OpenThings
    from kamdesk.services.customers.recognitions import Recognitions
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.kit.records.parts import PageServices

_DEALINGS: Final = {
    "project_party": term("项目参与客户", "泛指"),
    "contract": term("合同", "泛指"),
    "instalment": term("分期款", "泛指"),
    "obligation": term("履约事项", "泛指"),
    "transaction": term("交易", "泛指"),
    "shipment": term("月度发货", "泛指"),
    "payment": term("应收回款", "泛指"),
    "reconciliation": term("对账", "泛指"),
    "handover": term("客户交接", "泛指"),
    "taboo": term("禁忌", "泛指"),
    "position": term("任职经历", "泛指"),
    "note": term("记事", "泛指"),
    "attachment": term("附件", "泛指"),
    "demand_analysis": term("需求分析", "泛指"),
    "countermeasure": term("对策", "泛指"),
    "stock": term("客户库存", "泛指"),
    "expected_need": term("预计需求", "泛指"),
    "cooperation_plan": term("合作方案", "泛指"),
    "plan_opinion": term("部门意见", "泛指"),
    "plan_round": term("洽谈记录", "泛指"),
}
"""What cards of customers and their people hold, and comes in from lists; with what people call it."""
_NOT_IN_LISTS: Final = frozenset({"attachment"})
"""What does not come in from lists."""


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.customers.grading import GRADE_DECISION
    from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
    from kamdesk.domain.customers.notes import QUICK_NOTE
    from kamdesk.domain.customers.recognitions import RECOGNITION
    from kamdesk.services.customers.dealings import dealt_kinds

    return (CUSTOMER, CONTACT, GRADE_DECISION, RECOGNITION, QUICK_NOTE, *dealt_kinds())


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.customers.address_form_data import AddressFormData
    from kamdesk.services.customers.card_form_data import CustomerCardFormData
    from kamdesk.services.customers.care_form_data import CareFormData
    from kamdesk.services.customers.cooperation_form_data import CooperationFormData
    from kamdesk.services.customers.letter_form_data import (
        PaymentReminderFormData,
        ReconciliationLetterFormData,
    )
    from kamdesk.services.customers.need_form_data import DemandFormData, MeasureFormData
    from kamdesk.services.customers.prefilled_forms import PrefilledCustomerForms
    from kamdesk.services.customers.recognition_form_data import RecognitionFormData

    return {
        CustomerCardFormData: lambda database: CustomerCardFormData(database, today),
        PrefilledCustomerForms: PrefilledCustomerForms,
        RecognitionFormData: lambda database: RecognitionFormData(database, today),
        AddressFormData: AddressFormData,
        CareFormData: lambda database: CareFormData(database, today),
        ReconciliationLetterFormData: lambda database: ReconciliationLetterFormData(database, today),
        CooperationFormData: CooperationFormData,
        DemandFormData: DemandFormData,
        MeasureFormData: lambda database: MeasureFormData(database, today),
        PaymentReminderFormData: lambda database: PaymentReminderFormData(database, today),
    }


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.app.features import open_things
    from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
    from kamdesk.domain.customers.notes import QUICK_NOTE
    from kamdesk.domain.customers.recognitions import RECOGNITION
    from kamdesk.services.customers.customers import Contacts, Customers
    from kamdesk.services.customers.dealings import dealing_services
    from kamdesk.services.customers.notes import QuickNotes
    from kamdesk.services.customers.recognitions import RecognitionHistory

    return {
        CUSTOMER.name: lambda database: Customers(database, open_things),
        CONTACT.name: Contacts,
        QUICK_NOTE.name: QuickNotes,
        RECOGNITION.name: RecognitionHistory,
        **dealing_services(),
    }


def _sample(scene: SampleScene) -> None:
    from kamdesk.services.customers.grading_sample import add_grading
    from kamdesk.services.customers.recognition_sample import add_recognitions
    from kamdesk.services.customers.sample import add_dealings
    from kamdesk.services.customers.sample_cooperation import add_plans
    from kamdesk.services.customers.sample_needs import add_needs
    from kamdesk.services.customers.sample_notes import add_notes
    from kamdesk.services.customers.sample_persons import add_person_facts

    add_dealings(scene)
    add_person_facts(scene)
    add_recognitions(scene)
    add_grading(scene)
    add_notes(scene)
    add_needs(scene)
    add_plans(scene)


def _settings(parts: DeskParts) -> tuple[SettingsPanel, ...]:
    from kamdesk.services.customers.care_standards import CareStandards
    from kamdesk.services.customers.recognition_standards import RecognitionStandards
    from kamdesk.services.customers.role_tables import RoleTables
    from kamdesk.ui.customers.care_panel import CarePanel
    from kamdesk.ui.customers.recognition_panel import RecognitionPanel
    from kamdesk.ui.customers.roles_panel import RolesPanel

    return (
        CarePanel(parts.context, CareStandards(parts.database, parts.today)),
        RecognitionPanel(parts.context, RecognitionStandards(parts.database, parts.today)),
        RolesPanel(parts.context, RoleTables(parts.database, parts.today)),
    )


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.app.features import open_things
    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.customers.page import CustomersPage

    def build(parts: DeskParts) -> Page:
        customers = Customers(parts.database, open_things)

        def open_dealings() -> list[tuple[Records[Any], PageServices]]:
            from kamdesk.app.features import service_of
            from kamdesk.domain.customers.handovers import HANDOVER
            from kamdesk.domain.customers.opportunities import OPPORTUNITY
            from kamdesk.services.customers.dealings import dealings

            others = (service_of(parts.database, kind) for kind in (OPPORTUNITY, HANDOVER))
            every = (*dealings(parts.database), *others)
            return [(records, parts.page_services(records)) for records in every]

        def open_recognitions() -> Recognitions:
            from kamdesk.services.customers.recognitions import Recognitions

            return Recognitions(parts.database, now)

        services = parts.page_services(customers)
        words = {name: Message(word) for name, word in _DEALINGS.items()}
        return CustomersPage(parts.context, customers, services, words, open_dealings, open_recognitions)

    return build


def _open_things() -> tuple[OpenThings, ...]:
    from kamdesk.services.customers.open_dealings import open_dealings
    from kamdesk.services.customers.open_prospects import open_cooperation

    return (open_dealings, open_cooperation)


CUSTOMERS: Final = Feature(
    name="customers",
    kinds=_kinds,
    services=_services,
    form_data=_form_data,
    open_things=_open_things,
    pages=(
        FeaturePage(
            place=Place(
                "customers",
                term("客户", "多位"),
                "customers",
                frozenset({"customer", "contact", "recognition", *_DEALINGS}),
                acts=(
                    PlaceAct(term("分级建议…"), "target"),
                    *list_acts(term("新建客户"), "customer", term("客户", "泛指")),
                    PlaceAct(term("本月对账…"), "done"),
                    PlaceAct(term("重点客户变动…"), "target"),
                    *(
                        PlaceAct(Message("导入{word}…", word=Message(each)), "import")
                        for name, each in _DEALINGS.items()
                        if name not in _NOT_IN_LISTS
                    ),
                ),
            ),
            load=_load_page,
        ),
    ),
    settings=_settings,
    sample=_sample,
)


def _handover_kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM

    return (HANDOVER, HANDOVER_ITEM)


def _handovers(database: Database) -> Handovers:
    from kamdesk.app.features import open_things
    from kamdesk.services.customers.handovers import Handovers

    return Handovers(database, open_things(), today)


def _handover_services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.domain.customers.handovers import HANDOVER

    return {HANDOVER.name: _handovers}


def _handover_form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.customers.handover_form_data import HandoverFormData

    return {HandoverFormData: lambda database: HandoverFormData(database, _handovers(database))}


def _sample_handovers(scene: SampleScene) -> None:
    from kamdesk.app.features import open_things
    from kamdesk.services.customers.sample_handovers import add_handovers

    add_handovers(scene, open_things())


HANDOVERS: Final = Feature(
    name="handovers",
    kinds=_handover_kinds,
    services=_handover_services,
    form_data=_handover_form_data,
    sample=_sample_handovers,
)
"""Hand-overs, made on the page 客户; a feature of their own, as their samples stand on those of others."""


def _load_quick_notes() -> Callable[[DeskParts], Page]:
    from kamdesk.services.customers.notes import QuickNotes
    from kamdesk.ui.customers.quick_notes_page import QuickNotesPage

    def build(parts: DeskParts) -> Page:
        quick_notes = QuickNotes(parts.database)
        return QuickNotesPage(parts.context, quick_notes, parts.page_services(quick_notes))

    return build


def _quick_notes_to_file(database: Database) -> int:
    from kamdesk.store.queries.customers.notes import count_open

    with database.reading() as work:
        return count_open(work)


QUICK_NOTES: Final = Feature(
    name="quick_notes",
    pages=(
        FeaturePage(
            place=Place(
                "quick_notes",
                term("随手记", "页名"),
                "edit",
                frozenset({"quick_note"}),
                acts=(
                    PlaceAct(term("记一条"), "add", "Ctrl+N", begins="quick_note"),
                    PlaceAct(term("导出…"), "export"),
                    PlaceAct(
                        Message("导入{word}…", word=Message(term("随手记", "泛指"))), "import", "Ctrl+I"
                    ),
                ),
                everywhere=PlaceAct(term("随手记…"), "edit", "Ctrl+J"),
                counts=True,
            ),
            load=_load_quick_notes,
            waiting=_quick_notes_to_file,
        ),
    ),
)

from __future__ import annotations

import io
from datetime import date

import pytest
from django.test import Client
from odfdo import Document
from pytest_django import Settings

from commitments.models import Committee, ProposalKind
from commitments.services.ministry import Proposed, propose
from tests import build
from tests.conftest import NOON
from tests.pages import words

pytestmark = pytest.mark.django_db


def test_committee_reads_what_is_late_expiring_and_proposed(
    client: Client, settings: Settings
) -> None:
    settings.GRACE_WORKING_DAYS = 0
    build.source(complete_until=date(2024, 6, 5))
    client.force_login(build.user())
    committee = Committee.objects.create(chamber="TK", name="Duinen")
    committee.ministries.add(build.ministry())
    ours = {"ministry": build.ministry()}
    late = build.commitment(**ours)  # type: ignore[arg-type]
    soon = build.commitment(latest=date(2024, 7, 1), **ours)  # type: ignore[arg-type]
    asked = build.commitment(latest=date(2025, 7, 1), **ours)  # type: ignore[arg-type]
    other = build.commitment()
    remark = Proposed(ProposalKind.REMARK, "Bijna klaar.")
    who = {"actor": build.GRIFFIE, "now": NOON}
    propose(asked.pk, version=1, proposed=remark, ministry=build.ministry(), **who)  # type: ignore[arg-type]
    where = f"/procedurevergadering/?commissie={committee.pk}&datum=2024-06-10"
    told = words(client, where)
    assert f"Te laat (1) {late.number}" in told
    assert f"Voorstellen van ministeries (1) {asked.number}" in told
    assert f"Termijn verstrijkt binnenkort (1) {soon.number}" in told
    assert other.number not in told
    assert "1 voorstel overnemen" in told
    document = Document(io.BytesIO(client.get(f"{where}&vorm=odt").content))
    assert asked.number in document.get_formatted_text()
    assert "Bijna klaar." in document.get_formatted_text()
    assert "Procedurevergadering" in words(client, "/procedurevergadering/?commissie=x&datum=x")

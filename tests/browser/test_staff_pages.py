"""Each page of the staff, of subscribers and of the demo in a real browser."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.filebased import EmailBackend
from django.utils import timezone
from playwright.sync_api import expect
from pytest_django import Settings

from commitments.lifecycle import Actor, Relation, Status
from commitments.models import (
    Commitment,
    Committee,
    DoubleProposal,
    Job,
    JobState,
    ProposalKind,
    Role,
    Subscription,
    User,
)
from commitments.services.corrections import report_mistake
from commitments.services.ministry import Proposed, propose
from commitments.services.rappel import send_rappel
from commitments.services.subscribe import ask_subscription, confirm_subscription
from commitments.services.tokens import confirm_token, manage_token, stop_token
from commitments.wording.dates import day as day_words
from tests import build
from tests.browser.conftest import Site, check, follow, violations
from tests.views.items import answer

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk(site: Site) -> Commitment:
    """A griffie who signed in, with something of every kind to do."""
    site.sign_in(build.user())
    made = build.commitment(letter=build.letter(paper=("90001", "12")))
    build.commitment(status=Status.FOUND)
    build.link(made, answer(), Relation.POSTPONES, reasons=["De passage noemt de brief."])
    for state in JobState:
        Job.objects.create(
            state=state,
            source=build.source(),
            name=f"{state.value}.txt",
            file="x",
            sha256="0" * 64,
            size=12345,
            asked_by="Proef griffie",
            created_at=timezone.now(),
            message="Dit is geen leesbare tekst." if state == JobState.FAILED else "",
            letter=made.letter if state == JobState.DONE else None,
        )
    return made


def staff_pages(made: Commitment) -> list[str]:
    acts = ("termijn", "voldaan", "deels", "vervallen", "afwijzen", "koppelen")
    jobs = Job.objects.filter(state__in=(JobState.DONE, JobState.FAILED))
    return [
        made.get_absolute_url(),
        "/beoordelen/",
        "/beoordelen/?soort=koppeling",
        *(f"{made.get_absolute_url()}{act}/" for act in acts),
        f"{made.get_absolute_url()}koppelen/?zoek=duinen",
        "/brieven/nieuw/",
        f"/brieven/{made.letter_id}/bewerken/",
        "/opdrachten/",
        *(f"/opdrachten/{job.pk}/" for job in jobs),
        "/opdrachten/lijsten/",
        "/termijnen/",
        "/beoordelen/?soort=dubbel",
        "/bronnen/",
    ]


def test_every_page_of_the_staff_keeps_to_the_rules(site: Site, desk: Commitment) -> None:
    for path in staff_pages(desk):
        page = site.open(path)
        check(page)
        page.close()


def test_every_kind_of_work_in_the_queue_keeps_to_the_rules(site: Site, desk: Commitment) -> None:
    now = timezone.now()
    build.commitment(deadline_accepted=False)
    pair = {"found": build.commitment(status=Status.FOUND), "kept": desk}
    DoubleProposal.objects.create(**pair, score=1.0, reasons=["Zelfde woorden."], proposed_at=now)
    report_mistake(
        desk, text="De brief is al verstuurd.", email="lezer@example.org", address="::1", now=now
    )
    propose(
        desk.pk,
        version=Commitment.objects.get(pk=desk.pk).version,
        proposed=Proposed(ProposalKind.FULFIL, "is gestuurd", fulfilled_on=date(2024, 5, 1)),
        ministry=build.ministry(),
        actor=Actor("Proef", "ministerie", User.objects.get().pk),
        now=now,
    )
    for kind in ("termijn", "dubbel", "melding", "voorstel"):
        page = site.open(f"/beoordelen/?soort={kind}")
        for summary in page.locator("summary").all():
            summary.click()
        check(page)
        page.close()


def test_open_forms_and_the_list_of_keys_keep_to_the_rules(site: Site, desk: Commitment) -> None:
    page = site.open("/beoordelen/")
    for summary in page.locator("summary").all():
        summary.click()
    check(page)
    page.locator("[data-keys-open]").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []
    page = site.open(desk.get_absolute_url())
    for summary in page.locator("section.decide summary").all():
        summary.click()
    check(page)


def test_rappel_on_paper_has_no_links_that_lead_on_from_a_screen(
    site: Site, desk: Commitment
) -> None:
    Commitment.objects.filter(pk=desk.pk).update(ministry=build.ministry())
    griffie = Actor("Proef", "griffie", User.objects.get().pk)
    on = desk.deadline_latest
    assert on is not None
    now = timezone.now()
    rappel = send_rappel(build.ministry(), on=on, address="", actor=griffie, now=now)
    for path, name in (
        (f"/rappels/{rappel.number}/", "Als tabel (CSV)"),
        (f"/rappels/bijlage/?ministerie={build.ministry().slug}", "ODS"),
    ):
        page = site.open(path)
        link = page.locator("main").get_by_role("link", name=name)
        expect(link).to_be_visible()
        page.emulate_media(media="print")
        expect(link).to_be_hidden()
        expect(page.locator(".kicker")).to_be_hidden()
        expect(page.locator("main")).to_contain_text(desk.quote)
        page.close()


def test_list_of_a_committee_on_paper_has_its_items_and_no_fields(
    site: Site, desk: Commitment
) -> None:
    committee = Committee.objects.create(chamber=desk.chamber, name="Proef")
    committee.ministries.set([build.ministry()])
    Commitment.objects.filter(pk=desk.pk).update(ministry=build.ministry())
    on = desk.deadline_latest
    assert on is not None
    page = site.open(f"/procedurevergadering/?commissie={committee.pk}&datum={on}")
    decision = page.get_by_label(f"Besluit over {desk.number}")
    expect(decision).to_be_visible()
    keys = page.get_by_role("button", name="alle toetsen")
    expect(keys).to_be_visible()
    page.emulate_media(media="print")
    expect(decision).to_be_hidden()
    expect(keys).to_be_hidden()
    expect(page.locator("main .lead")).to_have_text(f"{desk.chamber}: Proef, {day_words(on)}")
    expect(page.get_by_role("button", name="Besluiten vastleggen")).to_be_hidden()
    expect(page.locator("main")).to_contain_text(desk.quote)
    expect(page.get_by_text(desk.quote)).to_be_visible()


def test_empty_queue_keeps_to_the_rules(site: Site) -> None:
    site.sign_in(build.user())
    check(site.open("/beoordelen/"))


def test_sign_in_and_subscribing_keep_to_the_rules(site: Site) -> None:
    now = timezone.now()
    for criteria in ("", "status=openstaand"):
        ask_subscription(email="lezer@example.org", criteria=criteria, now=now)
    waiting, other = Subscription.objects.order_by("pk")
    followed = confirm_subscription(confirm_token(other), now=now)
    stop = stop_token(followed.subscriber)
    manage = manage_token(followed.subscriber, now=now)
    for path in (
        "/inloggen/",
        "/abonnementen/?status=openstaand",
        "/abonnementen/gevraagd/",
        f"/abonnementen/bevestigen/{confirm_token(waiting)}/",
        f"/abonnementen/bevestigen/{confirm_token(followed)}/",
        f"/abonnementen/beheren/{manage}/",
        f"/abonnementen/stoppen/{stop}/",
    ):
        page = site.open(path)
        check(page)
        page.close()


def test_mails_of_the_demo_keep_to_the_rules(
    site: Site, settings: Settings, tmp_path: Path
) -> None:
    settings.DEMO, settings.MAIL_DIR = True, tmp_path
    message = EmailMultiAlternatives(
        "Te laat", "Lees dit.", "gestand@localhost", ["lezer@example.org"]
    )
    markup = f'<h1>Te laat</h1><a href="{site.address}/demo/mails/">Terug</a><script>x()</script>'
    message.attach_alternative(markup, "text/html")
    EmailBackend(alias="default", file_path=str(tmp_path)).send_messages([message])
    check(site.open("/demo/mails/"))
    page = site.open(f"/demo/mails/{next(tmp_path.iterdir()).name}/0/")
    check(page)


def test_link_in_a_sandboxed_mail_leads_on_and_its_script_is_dead(
    site: Site, settings: Settings, tmp_path: Path
) -> None:
    settings.DEMO, settings.MAIL_DIR = True, tmp_path
    message = EmailMultiAlternatives("Te laat", "x", "gestand@localhost", ["lezer@example.org"])
    markup = f'<a href="{site.address}/demo/mails/">Terug</a><script>document.title="x"</script>'
    message.attach_alternative(markup, "text/html")
    EmailBackend(alias="default", file_path=str(tmp_path)).send_messages([message])
    page = site.open(f"/demo/mails/{next(tmp_path.iterdir()).name}/0/html/")
    assert page.title() == ""
    follow(page, page.get_by_role("link", name="Terug"))
    expect(page.locator("h1")).to_have_text("Mails van de demonstratie")
    blocked = [told for told in site.complaints if "script" in told.lower()]
    assert blocked == site.complaints
    site.complaints.clear()


def test_back_room_obeys_the_site_s_rules_for_scripts_and_styles(site: Site) -> None:
    site.sign_in(build.user(Role.ADMINISTRATOR))
    build.commitment()
    for model in ("", "office/add/", "debate/add/", "recess/add/", "user/add/"):
        page = site.open(f"/beheer/{'commitments/' if model else ''}{model}")
        expect(page.locator("h1").first).to_be_visible()
        assert violations(page) == []
        page.close()
